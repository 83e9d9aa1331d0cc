public import ArgumentParser
public import Organisation
public import Planning
import Secretariat

/// `thucthi rules`: the dated rules of following.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Quy tắc theo dõi (ngưỡng, ngày nhắc, cách tính hạn), có ngày hiệu lực và nguồn.", subcommands: [List.self, Set.self],
        defaultSubcommand: List.self)

    /// `thucthi rules list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Các quy tắc, nguồn và mức chắc chắn của nguồn.")

        @OptionGroup var options: StoreOptions

        @Flag(help: "Kể cả quy tắc không có hiệu lực vào ngày xét.")
        var all = false

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let book = try await office.answer(ViewRules())
                    let own = try await office.answer(ViewOwnRules())
                    try RuleListing(book: book, own: own, day: office.today, showsAll: all).listing.print(as: options.format)
                }
            }
        }
    }

    /// `thucthi rules set`.
    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Đặt một quy tắc từ một ngày; giá trị cũ vẫn dùng cho những ngày trước.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Quy tắc: \(RuleKey.allCases.map(\.rawValue).joined(separator: ", ")).") var key: RuleKey
        @Argument(help: ArgumentHelp("Giá trị: số (7), danh sách số (7,3,1) hoặc từ (off).", valueName: "giá trị")) var value: RuleValue
        @Option(help: "Có hiệu lực từ ngày.", transform: StoreOptions.day) var from: Day
        @Option(help: ArgumentHelp("Văn bản làm căn cứ.", valueName: "văn bản")) var source: String
        @Option(help: "Mức chắc chắn của nguồn: \(SourceMark.allCases.map(\.rawValue).joined(separator: ", ")).") var mark = SourceMark.read

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let rule = try await office.carryOut(SetRule(DatedRule(key: key, from: from, value: value, source: source, mark: mark)))
                    try Listing("Từ \(from.vietnameseText), quy tắc \(key.rawValue) là \(value.words).", values: rule).print(as: options.format)
                }
            }
        }
    }
}

extension RuleKey: ExpressibleByArgument {}
extension SourceMark: ExpressibleByArgument {}

extension RuleValue: ExpressibleByArgument {
    /// Reads `7`, `7,3,1` or `off`.
    public init?(argument: String) {
        let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0.filter { !$0.isWhitespace }) }
        if numbers.count > 1 {
            guard !numbers.contains(nil) else { return nil }
            self = .list(numbers.compactMap(\.self))
        } else if let number = Int(argument) {
            self = .number(number)
        } else {
            self = .word(argument)
        }
    }

    /// As it is written on the command line.
    var words: String {
        switch self {
        case .number(let number): "\(number)"
        case .word(let word): word
        case .list(let list): list.map(String.init).joined(separator: ",")
        }
    }
}
