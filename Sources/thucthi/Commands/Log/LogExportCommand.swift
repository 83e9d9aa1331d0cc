import ArgumentParser
import Secretariat
import Storage
import Synchronization

extension LogCommand {
    /// `thucthi log export`: all entries as JSON Lines, which a stranger can check.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Xuất toàn bộ nhật ký ra một tệp JSON Lines.",
            discussion: "Tệp có họ tên và thư điện tử của người thật. Scripts/verify-log.py kiểm tra được tệp này mà không cần chương trình.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Tệp cần ghi; phải chưa có.") var file: String

        mutating func run() async throws {
            try await Office.telling {
                let headway = Headway("Đang xuất nhật ký")
                let path = file
                let count = try await OpenOffice.with(options) { office in
                    let draft = Mutex(try DraftFile(for: path))
                    let count = try await office.answer(
                        ExportLog { entry, total in
                            try draft.withLock { try $0.append(line: Storage.LogExport.line(of: entry)) }
                            headway.reach(entry.number, of: total)
                        })
                    try draft.withLock { try $0.finish(replacing: false) }
                    return count
                }
                headway.clear()
                try Listing("Đã xuất \(count) mục nhật ký ra \(path).", values: ["entries": count]).print(as: options.format)
            }
        }
    }
}
