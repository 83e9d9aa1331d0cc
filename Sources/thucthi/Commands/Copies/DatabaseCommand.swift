import ArgumentParser
import Foundation
import Organisation
import SQL
import Secretariat
import Storage

/// `thucthi db`: the store as a whole.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "db", abstract: "Kho dữ liệu.", subcommands: [Copy.self])

    /// `thucthi db copy`: everything from one store into another, whichever engines they have.
    struct Copy: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Chuyển toàn bộ dữ liệu sang kho khác (SQLite ↔ PostgreSQL) và chứng minh hai kho như nhau.",
            discussion: "Dữ liệu đi qua một tệp tạm như khi sao lưu; kho cũ không thay đổi, trừ một mục nhật ký ghi việc chuyển.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Kho cũ (tệp kèm theo của kho PostgreSQL: --files).") var from: String
        @Argument(help: "Kho mới; phải trống.") var to: String
        @Option(help: ArgumentHelp("Thư mục tệp kèm theo của kho mới khi dùng PostgreSQL.", valueName: "thư mục")) var toFiles: String?

        mutating func run() async throws {
            try await Office.telling {
                var old = options
                old.store = from
                let (address, folder) = (StoreAddress(to, files: toFiles), try PrivateFolder.make())
                defer { try? FileManager.default.removeItem(atPath: folder) }
                let path = folder + "/copy.tar"
                _ = try await OpenOffice.with(old) { office in try await office.copy(to: path, announcedAs: address.withoutSecrets) }
                let copy = try CheckedCopy(checking: path)
                let taken = try await TakenCopy.take(copy, into: address)
                try taken.listing(copy.manifest, place: address.withoutSecrets).print(as: options.format)
                guard taken.isWhole else { throw ExitCode(1) }
            }
        }
    }
}
