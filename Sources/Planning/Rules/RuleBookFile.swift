import CRules
import Foundation

extension RuleBook {
    private struct File: Codable {
        let rules: [DatedRule]
    }

    /// The book that the program brings along. Throws only when the program itself was built of a broken file.
    public static func standard() throws(RuleBookError) -> RuleBook { try embedded.get() }

    private static let embedded = Result { () throws(RuleBookError) -> RuleBook in
        let file = RulesFile.following
        return try RuleBook(json: Array(UnsafeBufferPointer(start: file.start, count: file.count)))
    }

    /// A book of one file: `{"rules": [{"key": …, "from": …, "value": …, "source": …, "mark": …}]}`.
    ///
    /// Throws `RuleBookError` for a file of another form, an unknown key, a value of the wrong sort.
    public init(json: [UInt8]) throws(RuleBookError) {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(json))
        } catch {
            throw .notRules(Self.words(error))
        }
        try self.init(rules: file.rules)
    }

    private static func words(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .dataCorrupted(let context): context.debugDescription
        case .keyNotFound(let key, _): "thiếu “\(key.stringValue)”"
        case .typeMismatch(_, let context), .valueNotFound(_, let context): context.debugDescription
        default: "không phải JSON"
        }
    }
}
