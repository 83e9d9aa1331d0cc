import PlanReader
import SQL

/// Measures the reader inside one process. `Scripts/bench` calls it and sets its figures beside those of its peers.
@main
struct Bench {
    static func main() async throws {
        let words = CommandLine.arguments.dropFirst()
        let rest = words.dropFirst()
        switch words.first {
        case "write": PlanText.lines(bytes: rest.first.flatMap { Int($0) } ?? 10_000_000).forEach { print($0) }
        case "text": for size in rest.compactMap({ Int($0) }) { TextMeasure(reader: try Reader.standard()).run(bytes: size) }
        case "file": try await file(rest.first ?? "", times: rest.dropFirst().first.flatMap { Int($0) } ?? 5)
        case "store": try await store(rest.first ?? "", sizes: rest.dropFirst().compactMap { Int($0) })
        default: print("usage: Bench write BYTES | text BYTES… | file PATH [TIMES] | store sqlite|postgres TASKS…")
        }
    }

    private static func store(_ engine: String, sizes: [Int]) async throws {
        guard let dialect = Dialect(rawValue: engine) else { return print("no engine «\(engine)»") }
        for size in sizes { try await StoreMeasure(dialect: dialect).run(tasks: size) }
    }

    private static func file(_ path: String, times: Int) async throws {
        try await FileMeasure(reader: Reader.standard()).run(path: path, times: times)
    }
}
