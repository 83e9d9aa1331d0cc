import ArgumentParser
import Demo
import Organisation
import SQL
import Secretariat

/// `thucthi demo`: fills an empty store with an invented world.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Tạo dữ liệu trình diễn trong một kho trống.",
        discussion: "Xã, phường, người, kế hoạch và nhiệm vụ đều hư cấu. Cùng số liệu, cùng --seed và cùng --as-of thì cùng kết quả.")

    @OptionGroup var options: StoreOptions

    @Option(help: "Số tỉnh, thành phố.") var provinces = 1

    @Option(help: "Số kế hoạch.") var plans = 20

    @Option(help: "Số nhiệm vụ.") var tasks = 1_000

    @Option(help: "Số gốc để sinh dữ liệu.") var seed: UInt64 = 1

    mutating func validate() throws {
        guard (1...34).contains(provinces) else { throw ValidationError("Số tỉnh phải từ 1 đến 34.") }
        guard (1...1_000_000).contains(plans), (0...10_000_000).contains(tasks) else {
            throw ValidationError("Số kế hoạch hoặc nhiệm vụ quá lớn hoặc bằng không.")
        }
    }

    mutating func run() async throws {
        try await Office.telling {
            let recipe = WorldRecipe(provinces: provinces, plans: plans, tasks: tasks, seed: seed, today: options.asOf ?? Instant.now.day)
            let database = try await DatabaseDoor.openOrMake(try options.address())
            do {
                let desk = Secretariat(database, permissions: try .standard())
                try await refuseUnlessEmpty(desk)
                let headway = Headway("Đang tạo dữ liệu trình diễn")
                let made = try await WorldBuilder(recipe, in: database, secretariat: desk).build { headway.reach($0, of: tasks) }
                headway.clear()
                await database.close()
                try listing(made).print(as: options.format)
            } catch {
                await database.close()
                throw error
            }
        }
    }

    private func refuseUnlessEmpty(_ desk: Secretariat) async throws {
        do {
            _ = try await desk.authority(named: nil)
        } catch  where error.code == "no-authority" {
            return
        } catch  where error.code != "which-authority" {
            throw error
        }
        throw Declined("store-not-empty", "Kho này đã có dữ liệu; dữ liệu trình diễn chỉ tạo trong kho trống, hãy chọn nơi khác.")
    }

    private func listing(_ provinces: [InventedProvince]) -> Listing {
        let rows = provinces.flatMap { province in
            zip(province.people, province.posts).prefix(4).map { person, post in
                [province.set.province.name, person.name, post.title, person.email ?? ""]
            }
        }
        return Listing(
            [.init(heading: "Tỉnh"), .init(heading: "Họ tên"), .init(heading: "Chức vụ"), .init(heading: "Dùng cho --as")], rows: rows,
            foot: "Đã tạo \(plans) kế hoạch, \(tasks) nhiệm vụ của \(provinces.count) tỉnh.", values: provinces.map(\.people))
    }
}
