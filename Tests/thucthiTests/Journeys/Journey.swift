import Foundation

/// A plan's way from the document to work, told in commands: a script that people can read, one command a line.
///
/// `as NAME` says who acts, `on DAY` which day it is; `document NAME from FILE …` makes a document out of a real one; a line after `#` is told as it is.
struct Journey {
    /// A line of the script.
    enum Step: Equatable {
        case told(String)
        case actor(String)
        case day(String)
        case document([String])
        case command([String])
    }

    let name: String
    let steps: [Step]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// All journeys, by the names of their scripts.
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Scripts").path)) ?? []
        return files.filter { $0.hasSuffix(".journey") }.map { String($0.dropLast(8)) }.sorted()
    }()

    init(_ name: String) throws {
        self.name = name
        let text = try String(contentsOf: Self.folder.appending(path: "Scripts/\(name).journey"), encoding: .utf8)
        steps = text.split(separator: "\n").compactMap { Self.step(String($0)) }
    }

    /// What the journey printed when a person looked at it last; nothing before that.
    var golden: String? { try? String(contentsOf: goldenFile, encoding: .utf8) }

    var goldenFile: URL { Self.folder.appending(path: "Goldens/\(name).txt") }

    private static func step(_ line: String) -> Step? {
        let line = line.trimmingCharacters(in: .whitespaces)
        if line.isEmpty { return nil }
        if line.hasPrefix("#") { return .told(line) }
        let words = words(of: line)
        switch words.first {
        case "as": return .actor(words.dropFirst().joined(separator: " "))
        case "on": return .day(words.dropFirst().joined())
        case "document": return .document(Array(words.dropFirst()))
        default: return .command(words)
        }
    }

    /// Words parted by blanks; quotes hold words together.
    static func words(of line: String) -> [String] {
        var words: [String] = []
        var (word, isQuoted, isWord) = ("", false, false)
        for sign in line {
            if sign == "\"" {
                (isQuoted, isWord) = (!isQuoted, true)
            } else if sign == " ", !isQuoted {
                if isWord { words.append(word) }
                (word, isWord) = ("", false)
            } else {
                word.append(sign)
                isWord = true
            }
        }
        return isWord ? words + [word] : words
    }
}
