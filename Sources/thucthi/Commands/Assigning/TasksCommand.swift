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

    @Option(
        help: ArgumentHelp("Liệt kê các kỳ của việc định kỳ trong khoảng ngày, dạng 2026-01-01..2026-06-30.", valueName: "từ..đến"),
        transform: DaySpan.init(typed:))
    var periods: DaySpan?

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let body = try await office.ownBody(or: body)
                if let periods { return try await show(periods, of: body, office) }
                let duties = try await office.answer(ListDuties(of: body.id, limit: limit))
                let rules = try await office.answer(ViewRules())
                try DutyListing(duties: duties, rule: StatusRule(on: office.today, rules: rules), body: body, day: office.today).listing.print(
                    as: options.format, brief: options.brief)
            }
        }
    }

    /// All duties are looked through, page by page: a periodic one may stand anywhere among them.
    private func show(_ periods: DaySpan, of body: RegisteredBody, _ office: OpenOffice) async throws {
        var duties: [ListDuties.Duty] = []
        var page = try await office.answer(ListDuties(of: body.id, limit: Self.page))
        while let last = page.last {
            duties += page
            page = page.count < Self.page ? [] : try await office.answer(ListDuties(of: body.id, after: last.assignment.id, limit: Self.page))
        }
        try PeriodListing(duties, within: periods, rules: try await office.answer(ViewRules()), body: body, day: office.today).listing
            .print(as: options.format, brief: options.brief)
    }

    private static let page = 500
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
