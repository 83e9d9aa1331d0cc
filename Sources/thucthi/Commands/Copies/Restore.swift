import ArgumentParser
import Organisation
import SQL
import Secretariat
import Storage

/// `thucthi restore`: a copy into an empty place.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Phục hồi một bản sao lưu vào một nơi trống.",
        discussion: "Mọi mã băm được kiểm tra trước; sau khi phục hồi thì so từng bảng và kiểm tra nhật ký. Trạng thái kết thúc là 1 khi nhật ký bị đứt.")

    @Argument(help: "Tệp sao lưu.") var file: String
    @Option(help: ArgumentHelp("Kho dữ liệu mới: thư mục hoặc địa chỉ postgres://…; phải trống.", valueName: "nơi")) var into: String
    @Option(help: ArgumentHelp("Thư mục tệp kèm theo khi phục hồi vào PostgreSQL.", valueName: "thư mục")) var files: String?
    @Option(help: "Dạng kết quả: table hoặc json.") var format = Listing.Format.table

    mutating func run() async throws {
        try await Office.telling {
            let address = StoreAddress(into, files: files)
            let checking = Headway("Đang kiểm tra bản sao lưu")
            let copy = try CheckedCopy(checking: file) { checking.reach($0, of: $1) }
            checking.clear()
            let taken = try await TakenCopy.take(copy, into: address)
            try taken.listing(copy.manifest, place: into).print(as: format)
            guard taken.isWhole else { throw ExitCode(1) }
        }
    }
}
