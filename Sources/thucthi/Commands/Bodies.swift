public import ArgumentParser
public import Organisation
import Secretariat

/// `thucthi bodies`: the register of bodies and groups.
struct BodiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bodies", abstract: "Danh bạ cơ quan: xem, thêm, đổi tên, hợp nhất, nhập từ tệp, nhóm.",
        subcommands: [List.self, Add.self, Rename.self, Merge.self, Import.self, Groups.self, Group.self, PassOn.self], defaultSubcommand: List.self)

    /// `thucthi bodies list`: the bodies of a day.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Các cơ quan đang hoạt động vào ngày xét.")

        @OptionGroup var options: StoreOptions

        @Flag(help: "Kể cả cơ quan đã kết thúc.")
        var all = false

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let registry = try await office.answer(ViewRegister())
                    try BodyListing(registry: registry, day: office.today, showsEnded: all).listing.print(as: options.format)
                }
            }
        }
    }

    /// `thucthi bodies add`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Thêm một cơ quan.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Tên đầy đủ.") var name: String
        @Option(help: "Tên viết tắt.") var short: String?
        @Option(help: "Loại: \(BodyKind.allCases.map(\.rawValue).joined(separator: ", ")).") var kind: BodyKind
        @Option(help: "Cấp: \(BodyLevel.allCases.map(\.rawValue).joined(separator: ", ")).") var level: BodyLevel
        @Option(help: "Cơ quan cấp trên.") var under: String?
        @Option(help: "Hoạt động từ ngày.", transform: StoreOptions.day) var from: Day?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let superior = try await office.optionalBody(under)
                    let id = try await office.carryOut(RegisterBody(name: name, short: short, kind: kind, level: level, superior: superior, from: from))
                    try Listing("Đã thêm «\(name)».", values: ["id": id.description]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi bodies rename`.
    struct Rename: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Đổi tên một cơ quan từ một ngày; tên cũ còn cho văn bản cũ.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Tên hiện nay.") var name: String
        @Argument(help: "Tên mới.") var newName: String
        @Option(help: "Tên viết tắt mới.") var short: String?
        @Option(help: "Từ ngày.", transform: StoreOptions.day) var from: Day

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let body = try await office.body(name)
                    _ = try await office.carryOut(RenameBody(body: body.id, name: newName, short: short, from: from))
                    try Listing("Từ \(from.vietnameseText), «\(name)» mang tên «\(newName)».", values: ["id": body.id.description]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi bodies merge`.
    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ghi việc một cơ quan (hoặc một phần việc) chuyển về cơ quan khác.",
            discussion: "Chuyển toàn bộ thì cơ quan cũ kết thúc; chuyển một phần (--part) thì người quyết định từng việc.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Cơ quan cũ.") var predecessor: String
        @Option(help: "Cơ quan kế thừa.") var into: String
        @Option(help: "Từ ngày.", transform: StoreOptions.day) var on: Day
        @Option(help: "Chỉ phần việc này.") var part: String?
        @Option(help: "Quyết định, nghị định làm căn cứ.") var basis: String?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let old = try await office.body(predecessor)
                    let new = try await office.body(into)
                    let act = RecordSuccession(predecessor: old.id, successor: new.id, day: on, scope: part.map { .part($0) } ?? .whole, basis: basis)
                    let id = try await office.carryOut(act)
                    let what = part.map { "phần việc «\($0)»" } ?? "toàn bộ công việc"
                    try Listing("Từ \(on.vietnameseText), \(what) của «\(predecessor)» chuyển về «\(into)».", values: ["id": id.description])
                        .print(as: options.format)
                }
            }
        }
    }

    /// `thucthi bodies groups`: the collectives and how many they mean on a day.
    struct Groups: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Các nhóm cơ quan (tập thể) và số thành viên vào ngày xét.")

        @OptionGroup var options: StoreOptions

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let registry = try await office.answer(ViewRegister())
                    let rows = registry.groups.map { [$0.name, "\(registry.members(of: $0.id, on: office.today).count)", $0.variants.joined(separator: "; ")] }
                    try Listing(
                        [.init(heading: "Nhóm"), .init(heading: "thành viên", isNumber: true), .init(heading: "Còn in là")], rows: rows, values: registry.groups
                    ).print(as: options.format)
                }
            }
        }
    }
}

extension BodyKind: ExpressibleByArgument {}
extension BodyLevel: ExpressibleByArgument {}
