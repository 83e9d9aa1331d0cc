/// What words an act may bring along: none that steer a printer or turn the line, no name longer than a page shows, no text
/// longer than anybody reads. Checked at the desk's door, for every act alike.
enum Wording {
    /// Names, titles, numbers of papers: one line each.
    static let longestName = 500
    /// Reasons, questions, answers, what is to be done.
    static let longestText = 20_000
    /// What a machine read in a document: it is never refused for its length as people know it.
    static let longestReading = 1_000_000

    /// What stands under these keys is a name.
    private static let names: Set<String> = [
        "name", "short", "email", "phone", "variants", "number", "issuer", "signer", "place", "type", "printed", "printedLead", "path", "leads",
    ]
    /// What stands under these is what the machine read, or the cells of a list, which have limits of their own.
    private static let readings: Set<String> = ["read", "headings", "findings", "rows"]

    /// Throws `Declined` for the first words of an act that may not be.
    static func check(_ act: some UseCase) throws {
        try act.encode(to: WordingWalk(path: [], visit: check))
    }

    /// `path` are the keys that lead to the words.
    static func check(_ words: String, at path: [String]) throws {
        let isReading = path.contains { readings.contains($0) }
        let isName = path.last.map { names.contains($0) } ?? false
        let limit = isReading ? longestReading : isName ? longestName : longestText
        guard words.unicodeScalars.count <= limit else {
            throw Declined("words-too-long", "Nội dung dài quá \(limit) ký tự; hãy rút ngắn hoặc đưa vào tệp kèm theo.", log: path.joined(separator: "."))
        }
        let isForbidden = isReading ? isNothing : isName ? steersLine : steersPage
        guard !words.unicodeScalars.contains(where: isForbidden) else {
            throw Declined("control-character", "Nội dung có ký tự không in được; hãy gõ lại nội dung này.", log: path.joined(separator: "."))
        }
    }

    /// Whether words say anything.
    static func saysNothing(_ words: String) -> Bool { words.allSatisfy(\.isWhitespace) }

    private static func isNothing(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0 }

    /// Line ends and tabs belong into a text.
    private static func steersPage(_ scalar: Unicode.Scalar) -> Bool { steersLine(scalar) && ![0x09, 0x0A, 0x0D].contains(scalar.value) }

    private static func steersLine(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}

extension Declined {
    /// Refuses a text that must say something and does not.
    static func unless(_ words: String, _ code: String, _ sentence: String) throws {
        if Wording.saysNothing(words) { throw Declined(code, sentence) }
    }
}
