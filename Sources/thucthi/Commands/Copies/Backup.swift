import ArgumentParser
import Foundation
import Organisation
import Secretariat
import Storage

/// `thucthi backup`: everything into one file, while the work goes on.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sao lưu toàn bộ dữ liệu và tệp kèm theo vào một tệp, trong khi hệ thống vẫn chạy.",
        discussion: "Tệp là tar thường: tar xf TỆP rồi sha256sum --check SHA256SUMS kiểm tra được mà không cần chương trình.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Tệp sao lưu; phải chưa có.") var file: String

    mutating func run() async throws {
        try await Office.telling {
            try FileDoor.refuseTaken(file)
            let manifest = try await OpenOffice.with(options) { office in try await office.copy(to: file, announcedAs: (file as NSString).lastPathComponent) }
            try Listing(
                "Đã sao lưu \(manifest.tables.count) bảng, \(manifest.rows) dòng, \(manifest.files.count) tệp kèm theo vào \(file).", values: manifest
            ).print(as: options.format)
        }
    }
}
