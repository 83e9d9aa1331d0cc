import Organisation

/// A part of a list of tasks: the label and the words of its heading.
struct ListSection: Hashable {
    /// The label, as a path of the outline; empty where it has none.
    let path: String
    /// Its words, where it has any.
    let heading: String?

    /// No part at all.
    static let none = ListSection(path: "", heading: nil)

    private init(path: String, heading: String?) {
        self.path = path
        self.heading = heading
    }

    /// What the cell of a row says: `II.1` is a label, anything longer is the words of a heading.
    init(words: String) {
        let isLabel = words.utf8.count <= 12 && words.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." } && Self.opensWithLabel(words)
        self.init(path: isLabel ? words : "", heading: isLabel ? nil : words)
    }

    /// The heading that a row is: a Roman number or a capital letter, words, and nothing else.
    init?(_ row: ListLine<TaskListColumn>) {
        guard let label = row[.number], let words = row[.task], Set(row.cells.keys) == [.number, .task] else { return nil }
        let bare = label.last == "." || label.last == ")" ? String(label.dropLast()) : label
        guard Self.isRoman(bare) || Self.isCapital(bare) else { return nil }
        self.init(path: bare, heading: words)
    }

    private static func opensWithLabel(_ words: String) -> Bool {
        let first = words.split(separator: ".").first.map(String.init) ?? ""
        return isRoman(first) || isCapital(first) || (!first.isEmpty && first.allSatisfy(\.isNumber))
    }

    private static func isRoman(_ text: String) -> Bool { !text.isEmpty && text.allSatisfy { "IVXL".contains($0) } }
    private static func isCapital(_ text: String) -> Bool { text.count == 1 && text.allSatisfy { $0.isLetter && $0.isUppercase } }
}
