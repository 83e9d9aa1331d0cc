import Foundation
import Planning
import Testing

/// The annotated documents of the project itself: `Corpus/text` and `Corpus/gold`.
enum OwnCorpus {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Corpus", directoryHint: .isDirectory)

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "gold").path)) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    static func text(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: "text/\(name).txt"))) }

    static func gold(_ name: String) throws -> GoldReading {
        try JSONDecoder().decode(GoldReading.self, from: Data(contentsOf: folder.appending(path: "gold/\(name).json")))
    }
}

/// What a careful officer found in a document. Positions are code points.
struct GoldReading: Decodable {
    struct Task: Decodable {
        var path: String
        var start: Int
        var end: Int
        var lead: [String]
        var coordinating: [String]
        var deadline: GoldDeadline?
        var assigns: [String]?
    }

    var tasks: [Task]
}

/// `{"kind": "by", "value": "2026-06"}`, `{"kind": "every", "value": ["half-year", "year"]}`, as one line of text.
struct GoldDeadline: Decodable {
    var words: String

    private enum Key: CodingKey { case kind, value }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let one = try? fields.decode(String.self, forKey: .value)
        let several = try? fields.decode([String].self, forKey: .value)
        words = try fields.decode(String.self, forKey: .kind) + " " + (several ?? one.map { [$0] } ?? []).sorted().joined(separator: ",")
    }
}

extension Deadline {
    /// In the words of the gold.
    var goldWords: String {
        switch self {
        case .by(let date): "by \(date.text)"
        case .every(let rhythms, _): "every " + rhythms.map(\.rawValue).sorted().joined(separator: ",")
        case .standing: "standing "
        }
    }
}
