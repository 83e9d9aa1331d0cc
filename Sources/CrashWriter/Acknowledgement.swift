import Organisation
import Seals

/// What the writer told after a commit: a line that was written once the commit had returned.
enum Acknowledgement {
    case person(PersonID)
    case file(Digest)

    var line: String {
        switch self {
        case .person(let id): "acknowledged person \(id)\n"
        case .file(let digest): "acknowledged file \(digest)\n"
        }
    }

    /// Those of whole lines: a writer may be killed in the middle of one.
    static func all(in text: String) -> [Acknowledgement] {
        let whole = text.last == "\n" ? text : text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n")
        return whole.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3, words[0] == "acknowledged" else { return nil }
            return words[1] == "person" ? PersonID(words[2]).map { .person($0) } : Digest(words[2]).map { .file($0) }
        }
    }
}
