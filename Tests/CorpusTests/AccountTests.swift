import Documents
import PlanReader
import Planning
import Testing

/// What must hold for whatever document is read.
@Suite("Every document of the corpus", .enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct AccountTests {
    @Test("is cited by words that stand in it, cut at whole characters", arguments: Corpus.files)
    func quotes(file: CorpusFile) async throws {
        let reading = try Corpus.reader.get().read(try await file.document())
        let bytes = reading.document.text.bytes
        let citations = reading.citations
        #expect(reading.draft.tasks.allSatisfy { bytes.saysSomething($0.citation) })
        #expect(!citations.isEmpty)
        for citation in citations {
            #expect(!citation.ranges.isEmpty)
            for range in citation.ranges {
                try #require(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= bytes.count)
                #expect(bytes.opensCharacter(at: range.lowerBound) && bytes.opensCharacter(at: range.upperBound))
            }
        }
    }

    @Test("is told whole: each of its words stands in exactly one paragraph", arguments: Corpus.files)
    func account(file: CorpusFile) async throws {
        let reading = try Corpus.reader.get().read(try await file.document())
        var owners = [UInt8](repeating: 0, count: reading.document.text.bytes.count)
        for range in reading.paragraphs.flatMap(\.citation.ranges) { for byte in range { owners[byte] += 1 } }
        let bytes = reading.document.text.bytes
        let lost = owners.indices.filter { owners[$0] == 0 && bytes[$0].isLetterOrDigit }
        #expect(lost.isEmpty, "\(lost.count) bytes; the first near «\(reading.document.text.words(around: lost.first ?? 0))»")
        #expect(!owners.contains { $0 > 1 }, "twice near «\(reading.document.text.words(around: owners.firstIndex { $0 > 1 } ?? 0))»")
        #expect(reading.paragraphs.count(where: { $0.task != nil }) >= Set(reading.paragraphs.compactMap(\.task)).count)
    }

    @Test("gives the same reading each time", arguments: Corpus.files)
    func again(file: CorpusFile) async throws {
        let document = try await file.document()
        let first = try Corpus.reader.get().read(document)
        let second = try Corpus.reader.get().read(try await file.document())
        #expect(String(reflecting: first.draft) == String(reflecting: second.draft))
        #expect(String(reflecting: first.findings) == String(reflecting: second.findings))
        #expect(String(reflecting: first.paragraphs) == String(reflecting: second.paragraphs))
    }
}

extension PlanReading {
    /// All words that anything read from the document points to.
    var citations: [Citation] {
        let tasks = draft.tasks.flatMap { task in
            [task.citation] + TaskField.allCases.flatMap { task.values(of: $0) }.map(\.citation) + task.assigns.map(\.citation)
        }
        // An empty row of a form has no words.
        return tasks + paragraphs.filter { $0.text.contains(where: \.isLetter) }.map(\.citation)
    }
}

extension [UInt8] {
    /// Whether more than blanks stand in the cited words.
    func saysSomething(_ citation: Citation) -> Bool { citation.ranges.allSatisfy { self[$0].contains { $0 > 0x20 } } }

    /// Whether no character is cut in two here.
    func opensCharacter(at index: Int) -> Bool { index == count || self[index] & 0xC0 != 0x80 }
}

extension UInt8 {
    var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }
}

extension SourceText {
    /// Some words about a place, for people.
    func words(around index: Int) -> String {
        var low = Swift.max(0, index - 40)
        var high = Swift.min(bytes.count, index + 40)
        while !bytes.opensCharacter(at: low) { low -= 1 }
        while !bytes.opensCharacter(at: high) { high += 1 }
        return words(in: low..<high)
    }
}
