import Foundation

/// How the writer writes: how much, and with which fault built in on purpose.
struct WritingOptions {
    let seed: UInt64
    let count: Int
    /// A mutant: commits are not synced.
    let skipsSync: Bool
    /// A mutant: rows are written without the desk and so without the log.
    let goesPastTheDesk: Bool
    /// At which file it kills itself between keeping and naming.
    let diesAfterKeep: Int?

    init(_ words: [String]) {
        func number(_ name: String) -> Int? { words.firstIndex(of: name).flatMap { words.dropFirst($0 + 1).first }.flatMap { Int($0) } }
        seed = UInt64(number("--seed") ?? 1)
        count = number("--count") ?? .max
        skipsSync = words.contains("--without-sync")
        goesPastTheDesk = words.contains("--past-the-desk")
        diesAfterKeep = ProcessInfo.processInfo.environment["CRASH_WRITER_DIES_AFTER_KEEP"].flatMap { Int($0) }
    }
}
