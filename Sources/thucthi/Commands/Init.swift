import ArgumentParser
import Foundation
import Organisation
import SQL
import Seals
import Secretariat
import Storage

/// `thucthi init`: sets up an authority with the bodies of its province and its first administrator.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lập kho dữ liệu cho một tỉnh: cơ quan, nhóm cơ quan và người quản trị đầu tiên.",
        discussion: "Xã, phường, đặc khu được nhập sau bằng thucthi bodies import.")

    @OptionGroup var options: StoreOptions

    @Option(help: ArgumentHelp("Mã tỉnh, thành phố từ 01/07/2025 (hai chữ số).", valueName: "mã"))
    var province: String

    @Option(help: ArgumentHelp("Họ tên người quản trị đầu tiên.", valueName: "họ tên"))
    var administrator: String

    @Option(help: ArgumentHelp("Cơ quan của người quản trị.", valueName: "tên"))
    var body = "Sở Khoa học và Công nghệ"

    @Option(help: ArgumentHelp("Thư điện tử của người quản trị.", valueName: "địa chỉ"))
    var email: String?

    mutating func run() async throws {
        try await Office.telling {
            let set = try startingSet()
            let founding = try founding(of: set)
            let database = try await DatabaseDoor.openOrMake(try options.address())
            do {
                try await Secretariat(database, permissions: try .standard()).found(founding, on: occasion(founding))
                await database.close()
            } catch {
                await database.close()
                throw error
            }
            try summary(set).print(as: options.format)
        }
    }

    private func startingSet() throws -> StartingSet {
        guard let code = ProvinceCode(province) else {
            throw Declined("province-code", "«\(province)» không phải mã tỉnh; hãy ghi hai chữ số, như 80 cho Tây Ninh.")
        }
        let random = SystemRandomness()
        return try StartingSet.of(code, mint: IdentifierMint(at: .now) { random.bits() })
    }

    private func founding(of set: StartingSet) throws -> Founding {
        let registry = set.registry(folding: .vietnamese)
        let day = options.asOf ?? Instant.now.day
        guard let place = registry.body(named: body, on: day) else {
            throw Declined("unknown-body", "Không có cơ quan «\(body)» trong bộ khởi đầu; hãy xem lại tên ở --body.")
        }
        let random = SystemRandomness()
        let person = Person(id: PersonID(at: .now, random: random.bits()), name: administrator, email: email)
        let post = Post(id: PostID(at: .now, random: random.bits()), person: person.id, body: place.id, title: "Quản trị hệ thống", roles: [.administrator])
        return Founding(
            name: set.province.name, province: set.province.code.description, authority: AuthorityID(at: .now, random: random.bits()), bodies: set.bodies,
            successions: set.successions, groups: set.groups, administrator: person, post: post)
    }

    private func occasion(_ founding: Founding) -> Occasion {
        Occasion(
            authority: founding.authority, actor: founding.administrator.id, at: .now, today: options.asOf,
            origin: .commandLine(host: ProcessInfo.processInfo.hostName), seed: UInt64(truncatingIfNeeded: SystemRandomness().bits()))
    }

    private func summary(_ set: StartingSet) -> Listing {
        let counts = ["bodies": set.bodies.count, "successions": set.successions.count, "groups": set.groups.count]
        let questions = set.questions.map { "\n  • \($0)" }.joined()
        return Listing(
            "Đã lập kho cho \(set.province.name): \(set.bodies.count) cơ quan (kể cả đã kết thúc), \(set.groups.count) nhóm."
                + (questions.isEmpty ? "" : "\nCần người xem lại:" + questions), values: counts)
    }
}
