import ArgumentParser
import Organisation
import Secretariat

extension PeopleCommand {
    /// `thucthi people import FILE`: people and posts from a list, all of it or nothing.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Nhập danh sách người, chức vụ và vai trò từ Excel hoặc CSV.",
            discussion: "Cột bắt buộc: Họ và tên, Cơ quan, Vai trò. Còn một lỗi thì không ghi dòng nào (mã thoát 2).")

        @OptionGroup var options: StoreOptions
        @OptionGroup var importing: ImportOptions

        mutating func run() async throws {
            try await Office.telling {
                let rows = try await ListRows.read(importing.file, sheet: importing.sheet)
                try await OpenOffice.with(options) { office in
                    let preview = try await office.answer(PreviewPeopleImport(rows: rows))
                    guard preview.plan.isApplicable else { throw try ImportListing.refuse(preview.plan.problems, as: options.format) }
                    let changes = try await Self.changes(preview.plan, office)
                    if !importing.dryRun {
                        _ = try await Waiting.during("Đang nhập \(rows.count) dòng") {
                            try await office.carryOut(ApplyPeopleImport(rows: rows, seen: preview.mark))
                        }
                    }
                    try ImportListing(changes: changes).print(isApplied: !importing.dryRun, as: options.format, brief: options.brief)
                }
            }
        }

        private static func changes(_ plan: PeopleImportPlan, _ office: OpenOffice) async throws -> [ImportListing.Change] {
            let registry = try await office.answer(ViewRegister())
            let before = try await office.answer(ViewRoster())
            let roster = plan.applied(to: before) ?? before
            func post(_ change: String, _ post: Post) -> ImportListing.Change {
                let place = registry[post.body]?.name(on: office.today)?.text ?? ""
                return .init(change: change, what: roster[post.person]?.name ?? "", detail: [post.title, place].filter { !$0.isEmpty }.joined(separator: ", "))
            }
            return plan.people.map { .init(change: "Thêm người", what: $0.name, detail: $0.email ?? "") }
                + plan.changedPeople.map { .init(change: "Sửa người", what: $0.name, detail: $0.email ?? "") } + plan.posts.map { post("Thêm chức vụ", $0) }
                + plan.changedPosts.map { post("Sửa chức vụ", $0) }
        }
    }
}
