import Foundation
import SQL

/// Writes until it is killed, and tells after each commit what was acknowledged; then holds a store against what was told.
/// `Scripts/crash` calls it. It is no part of the program.
@main
struct CrashWriter {
    static func main() async {
        do {
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("CrashWriter: \(error)\n".utf8))
            exit(3)
        }
    }

    private static func run(_ words: [String]) async throws {
        guard let verb = words.first, let place = StorePlace(words.dropFirst()) else { return usage() }
        let store = try await CrashStore.open(place)
        switch verb {
        case "prepare": try await store.prepare()
        case "write": try await Writing(store, options: WritingOptions(words)).run()
        case "check": try await check(store, acknowledged: words.dropFirst(3).first)
        default: usage()
        }
        await store.database.close()
    }

    private static func check(_ store: CrashStore, acknowledged path: String?) async throws {
        let lines = path.flatMap { FileManager.default.contents(atPath: $0) }.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let finding = try await Checking(store).finding(Acknowledgement.all(in: lines))
        print(finding.line)
        await store.database.close()
        exit(finding.faults.isEmpty ? 0 : 1)
    }

    private static func usage() {
        print(
            """
            usage: CrashWriter prepare DATABASE FILES
                   CrashWriter write DATABASE FILES --seed N [--count N] [--without-sync] [--past-the-desk]
                   CrashWriter check DATABASE FILES ACKNOWLEDGED
            DATABASE is a file of SQLite or a PostgreSQL server in libpq's words. With CRASH_WRITER_DIES_AFTER_KEEP=N the writer kills itself
            when the Nth file is kept and not yet named.
            """)
    }
}
