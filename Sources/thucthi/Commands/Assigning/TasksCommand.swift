import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi tasks`: what a body has to do, by due day.
struct TasksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tasks", abstract: "Việc chưa xong của một cơ quan, theo thời hạn, kèm tình trạng vào ngày xét.")

    @OptionGroup var options: StoreOptions

    @Option(help: "Cơ quan; không nêu thì cơ quan của người xem.")
    var body: String?

    @Option(help: "Số việc nhiều nhất.")
    var limit = 100

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let body = try await office.ownBody(or: body)
                let duties = try await office.answer(ListDuties(of: body.id, limit: limit))
                let rules = try await office.answer(ViewRules())
                try DutyListing(duties: duties, rule: StatusRule(on: office.today, rules: rules), body: body, day: office.today).listing.print(
                    as: options.format, brief: options.brief)
            }
        }
    }
}

extension OpenOffice {
    /// The body that is named, or the one where the person serves.
    func ownBody(or name: String?) async throws -> RegisteredBody {
        if let name { return try await body(name) }
        let posts = try await answer(ViewRoster()).posts(of: actor, on: today)
        guard let post = posts.first, let own = try await answer(ViewRegister())[post.body] else {
            throw Declined("no-post", "Bạn không giữ chức vụ nào vào ngày này; hãy nêu cơ quan bằng --body.")
        }
        return own
    }
}
