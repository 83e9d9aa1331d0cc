import Foundation
import Organisation
import Seals

@testable import Storage

/// Chains of invented changes, the same for the same seed.
struct SampleChain {
    /// The seed of this run, `THUCTHI_SEED` or a new one, which failures print.
    static let seed: UInt64 = ProcessInfo.processInfo.environment["THUCTHI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)

    static let authority = AuthorityID(at: Instant(microseconds: 1_760_000_000_000_000), random: 1)
    static let otherAuthority = AuthorityID(at: Instant(microseconds: 1_760_000_000_000_000), random: 2)

    let entries: [LogEntry]

    init(count: Int, seed: UInt64 = Self.seed, authority: AuthorityID = Self.authority) {
        let random = SeededRandomness(seed: seed)
        entries = Self.chained((0..<count).map { Self.change($0, random) }, authority)
    }

    var head: LogHead { entries.last?.head ?? .beginning(of: Self.authority) }

    /// Changes chained one behind the other, as the store does it and as a forger would.
    static func chained(_ changes: [LogDraft], _ authority: AuthorityID = Self.authority) -> [LogEntry] {
        var head = LogHead.beginning(of: authority)
        return changes.map { change in
            let entry = LogEntry(change, after: head)
            head = entry.head
            return entry
        }
    }

    private static let words: [String?] = [
        nil, "", "Đã duyệt", "\"quoted\" \\ and / slashed", "line\nbreak\r\ttab", "\u{1}\u{1F}\u{7F}\u{2028}", "e\u{302}\u{301} ≠ ế", "📜",
        #"{"due":"2026-12-31"}"#,
    ]

    static func change(_ index: Int, _ random: some Randomness) -> LogDraft {
        func word() -> String? { words[Int(random.bits() % UInt128(words.count))] }
        let at = Instant(microseconds: 1_760_000_000_000_000 + Int64(index) * 1_234_567)
        let actor = index.isMultiple(of: 5) ? LogActor.system : LogActor(AuthorityID(random.bits()), name: word() ?? "Trần Thị Mẫu")
        return LogDraft(
            at: at, actor: actor, origin: .commandLine(host: "may-chu-1"), verb: ["publish-plan", "report-progress", "extend"][index % 3],
            subject: LogSubject("task", AuthorityID(random.bits())), before: word(), after: word(), note: word())
    }
}
