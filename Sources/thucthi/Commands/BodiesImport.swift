import ArgumentParser
import Organisation
import Secretariat

extension BodiesCommand {
    /// `thucthi bodies import FILE`: bodies from a list, all of it or nothing.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Nhập danh sách cơ quan từ Excel hoặc CSV.",
            discussion: "Cột bắt buộc: Tên cơ quan, Loại, Cấp. Còn một lỗi thì không ghi dòng nào (mã thoát 2).")

        @OptionGroup var options: StoreOptions
        @OptionGroup var importing: ImportOptions

        mutating func run() async throws {
            try await Office.telling {
                let rows = try await ListRows.read(importing.file, sheet: importing.sheet)
                try await OpenOffice.with(options) { office in
                    let preview = try await office.answer(PreviewBodyImport(rows: rows))
                    guard preview.plan.isApplicable else { throw try ImportListing.refuse(preview.plan.problems, as: options.format) }
                    let changes = try await Self.changes(preview.plan, office)
                    if !importing.dryRun {
                        _ = try await Waiting.during("Đang nhập \(rows.count) dòng") {
                            try await office.carryOut(ApplyBodyImport(rows: rows, seen: preview.mark))
                        }
                    }
                    try ImportListing(changes: changes).print(isApplied: !importing.dryRun, as: options.format, brief: options.brief)
                }
            }
        }

        private static func changes(_ plan: BodyImportPlan, _ office: OpenOffice) async throws -> [ImportListing.Change] {
            let before = try await office.answer(ViewRegister())
            let registry = plan.applied(to: before) ?? before
            func name(_ body: BodyID?) -> String { body.flatMap { registry[$0]?.name(on: office.today)?.text } ?? "" }
            let added = plan.additions.map { ImportListing.Change(change: "Thêm", what: name($0.id), detail: name($0.superior)) }
            let changed = plan.changes.map { ImportListing.Change(change: "Sửa", what: name($0.id), detail: name($0.superior)) }
            let passed = plan.successions.map { edge in
                ImportListing.Change(change: "Kế thừa", what: name(edge.predecessor), detail: "\(name(edge.successor)), từ \(edge.day.vietnameseText)")
            }
            return added + changed + passed
        }
    }
}
