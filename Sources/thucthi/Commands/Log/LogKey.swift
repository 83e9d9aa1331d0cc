import ArgumentParser
import Seals
import Storage

extension LogCommand {
    /// `thucthi log key`: keys for signing heads.
    struct Key: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "key", abstract: "Khóa để ký mốc nhật ký.", subcommands: [New.self])

        /// `thucthi log key new`: a pair of keys in two files.
        struct New: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Tạo một cặp khóa: khóa ký vào TỆP, khóa kiểm tra vào TỆP.pub.",
                discussion: "Cất khóa ký ở nơi người quản trị cơ sở dữ liệu không đọc được; khóa kiểm tra thì gửi cho mọi người.")

            @Argument(help: "Tệp khóa ký; phải chưa có.") var file: String
            @Option(help: "Dạng kết quả: table hoặc json.") var format = Listing.Format.table

            mutating func run() async throws {
                try await Office.telling {
                    let key = try SigningKey(from: SystemRandomness())
                    try write(KeyFile.text(of: key), to: file)
                    try write(KeyFile.text(of: key.verifyingKey), to: file + ".pub")
                    try Listing(
                        "Đã tạo khóa \(key.id): khóa ký (bí mật) ở \(file), khóa kiểm tra ở \(file).pub.", values: ["key": key.id.description]
                    ).print(as: format)
                }
            }

            private func write(_ text: String, to path: String) throws {
                let draft = try DraftFile(for: path)
                try draft.append(Array(text.utf8))
                try draft.finish(replacing: false)
            }
        }
    }
}
