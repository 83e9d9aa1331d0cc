import Documents
import PlanReader
import Planning
import Testing

/// A field lives from the words that it cites: without them it changes or is gone.
@Suite("A field whose quoted words are blanked", .enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct BlankingTests {
    /// How many fields of each document are tried in one run; the seed says which.
    private static let tries = 14

    @Test("changes or is empty", arguments: Corpus.texts)
    func blanked(file: CorpusFile) async throws {
        var random = SeededRandom(seed: SeededRandom.seed)
        let text = try await file.text()
        let reading = try Corpus.reader.get().read(.lines(of: text))
        let fields = reading.draft.tasks.flatMap { task in
            TaskField.allCases.flatMap { field in task.values(of: field).map { Field(task: task, field: field, value: $0) } }
        }
        for field in fields.shuffled(using: &random).prefix(Self.tries) {
            let blanked = try Corpus.reader.get().read(.lines(of: text.blanking(field.value.citation)))
            let left = blanked.draft.tasks.first { $0.citation.start == field.task.citation.start }?.values(of: field.field) ?? []
            // The same value may still be given by other words, but not by these.
            #expect(
                left != field.task.values(of: field.field),
                "seed \(SeededRandom.seed): \(field.field) «\(field.value.value)» of «\(field.task.text.prefix(80))»")
        }
    }

    private struct Field {
        var task: TaskDraft
        var field: TaskField
        var value: Cited<String>
    }
}

extension Citation {
    var start: Int { ranges.first?.lowerBound ?? 0 }
    var end: Int { ranges.last?.upperBound ?? 0 }
}

extension [UInt8] {
    /// The same text with blanks where the cited words stood.
    func blanking(_ citation: Citation) -> [UInt8] {
        var text = self
        for range in citation.ranges { for index in range where text[index] != 0x0A { text[index] = 0x20 } }
        return text
    }
}
