import ArgumentParser

/// What both imports are told: which file, and whether it is only looked over.
struct ImportOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Tệp Excel (.xlsx) hoặc CSV.", valueName: "tệp"))
    var file: String

    @Option(help: ArgumentHelp("Trang tính cần đọc; không nêu thì lấy trang đầu có nội dung.", valueName: "tên"))
    var sheet: String?

    @Flag(help: "Chỉ xem trước những gì sẽ thay đổi và mọi lỗi, không ghi gì.")
    var dryRun = false
}
