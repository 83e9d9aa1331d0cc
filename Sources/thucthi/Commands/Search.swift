import Organisation
public import ArgumentParser
import Secretariat
public import Storage

/// `thucthi search`: plans, tasks and work items by their words.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Tìm kế hoạch, nhiệm vụ, việc cụ thể theo từ ngữ.",
        discussion: "Không cần gõ dấu: «doi moi» tìm được «đổi mới». Có dấu thì nơi đúng dấu đứng trước.")

    @OptionGroup var options: StoreOptions

    @Argument(help: ArgumentHelp("Từ cần tìm.", valueName: "từ")) var words: [String]

    @Option(parsing: .upToNextOption, help: "Chỉ tìm trong: plan (kế hoạch), task (nhiệm vụ), work-item (việc cụ thể).") var kind: [SearchKind] = []

    @Option(help: "Nhiều nhất bao nhiêu kết quả.") var limit = 20

    mutating func run() async throws {
        try await Office.telling {
            let query = try SearchQuery(words.joined(separator: " "))
            let kinds = kind.isEmpty ? Set(SearchKind.allCases) : Set(kind)
            try await OpenOffice.with(options) { office in
                let found = try await office.answer(Search(query, kinds: kinds, limit: limit))
                try FoundListing(found: found).print(as: options.format)
            }
        }
    }
}

extension SearchKind: ExpressibleByArgument {}
