public import ArgumentParser
public import Organisation
import Secretariat

/// `thucthi people`: people, their posts and roles.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Người, chức vụ và vai trò.", subcommands: [List.self, Add.self, Import.self, AppointCommand.self, End.self],
        defaultSubcommand: List.self)

    /// `thucthi people list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Người và chức vụ đang giữ.")

        @OptionGroup var options: StoreOptions

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let roster = try await office.answer(ViewRoster())
                    let registry = try await office.answer(ViewRegister())
                    try RosterListing(roster: roster, registry: registry, day: office.today).listing.print(as: options.format)
                }
            }
        }
    }

    /// `thucthi people add`: a person with a first post.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Thêm một người cùng chức vụ đầu tiên.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Họ và tên.") var name: String
        @Option(help: "Cơ quan.") var body: String
        @Option(help: "Chức vụ.") var title: String
        @Option(parsing: .upToNextOption, help: "Vai trò: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).") var role: [Role]
        @Option(help: "Thư điện tử.") var email: String?
        @Option(help: "Điện thoại.") var phone: String?
        @Option(help: "Từ ngày.", transform: StoreOptions.day) var from: Day?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let place = try await office.body(body)
                    let person = try await office.carryOut(RegisterPerson(name: name, email: email, phone: phone), part: "person")
                    _ = try await office.carryOut(Appoint(person: person, body: place.id, title: title, roles: Set(role), from: from), part: "post")
                    try Listing("Đã thêm \(name), \(title), \(body).", values: ["id": person.description]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi people appoint`.
    struct AppointCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "appoint", abstract: "Giao thêm chức vụ cho một người.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Họ tên, thư điện tử hoặc mã.") var person: String
        @Option(help: "Cơ quan.") var body: String
        @Option(help: "Chức vụ.") var title: String
        @Option(parsing: .upToNextOption, help: "Vai trò.") var role: [Role]
        @Option(help: "Từ ngày.", transform: StoreOptions.day) var from: Day?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let place = try await office.body(body)
                    let who = try await office.person(person)
                    let id = try await office.carryOut(Appoint(person: who, body: place.id, title: title, roles: Set(role), from: from))
                    try Listing("Đã giao \(title), \(body) cho \(person).", values: ["id": id.description]).print(as: options.format)
                }
            }
        }
    }

    /// `thucthi people end`.
    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Thôi chức vụ của một người tại một cơ quan.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Họ tên, thư điện tử hoặc mã.") var person: String
        @Option(help: "Cơ quan.") var body: String
        @Option(help: "Thôi từ ngày.", transform: StoreOptions.day) var on: Day

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let place = try await office.body(body)
                    let who = try await office.person(person)
                    let posts = try await office.answer(ViewRoster()).posts(of: who, on: on).filter { $0.body == place.id }
                    guard !posts.isEmpty else {
                        throw Declined("no-post", "\(person) không giữ chức vụ nào ở \(body) vào ngày này; hãy xem thucthi people list.")
                    }
                    for post in posts { _ = try await office.carryOut(EndPost(post: post.id, on: on), part: post.id.description) }
                    try Listing("\(person) thôi \(posts.count) chức vụ ở \(body) từ \(on.vietnameseText).", values: posts).print(as: options.format)
                }
            }
        }
    }
}

extension Role: ExpressibleByArgument {}
