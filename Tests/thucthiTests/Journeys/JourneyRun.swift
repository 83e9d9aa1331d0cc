import Foundation

/// Goes a journey in a store of its own and writes down what was said: the transcript.
struct JourneyRun {
    private let program: BuiltProgram
    private let store: [String]
    private let corpus: URL
    private var actor = ""
    private var day = ""
    private(set) var transcript = ""

    /// A journey in an empty store; `address` is where the engine keeps its data.
    init(store address: String, program: BuiltProgram, corpus: URL) {
        self.program = program
        self.corpus = corpus
        store = ["--store", address, "--files", program.path("tệp")]
    }

    /// Goes all steps. Throws when a document cannot be made.
    mutating func go(_ journey: Journey) throws {
        for step in journey.steps {
            switch step {
            case .told(let line): transcript += "\n\(line)\n"
            case .actor(let name): actor = name
            case .day(let text): day = text
            case .document(let words): try make(words)
            case .command(let words): try command(words)
            }
        }
    }

    private mutating func command(_ words: [String]) throws {
        transcript += "\n> thucthi \(words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " "))\n"
        let actor = words.first == "init" || actor.isEmpty ? [] : ["--as", actor]
        let answer = try program.run(words.map(place) + store + actor + (day.isEmpty ? [] : ["--as-of", day]))
        transcript += Self.tellingAlike((answer.output + answer.errors).replacing(program.folder.path, with: "…"))
        if answer.status != 0 { transcript += "(trạng thái \(answer.status))\n" }
    }

    /// Digests are of moments and names that are never the same twice.
    private static func tellingAlike(_ text: String) -> String { text.replacing(/[0-9a-f]{64}/, with: "<mã băm>") }

    /// `{corpus}/…` is a real document, `{made}/…` one that was made, `{lists}/…` a list beside the scripts.
    private func place(_ word: String) -> String {
        word.replacing("{corpus}", with: corpus.path).replacing("{made}", with: program.folder.path)
            .replacing("{lists}", with: Journey.folder.appending(path: "Lists").path)
    }

    /// `NAME from FILE without 5 9 due 7 15/12/2027`
    private func make(_ words: [String]) throws {
        let source = place(words[2])
        let reading = try program.run("read", "--format", "json", source)
        let tasks = (reading.values["tasks"] as? [[String: Any]] ?? []).compactMap { task -> (start: Int, end: Int)? in
            guard let start = task["start"] as? Int, let end = task["end"] as? Int else { return nil }
            return (start, end)
        }
        let made = MadeDocument(try String(contentsOfFile: source, encoding: .utf8), tasks: tasks, changes: Array(words.dropFirst(3)))
        try made.text.write(toFile: program.path(words[0]), atomically: true, encoding: .utf8)
    }
}
