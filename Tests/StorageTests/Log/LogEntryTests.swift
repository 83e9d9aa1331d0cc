import Foundation
import Organisation
import Seals
import Testing

@testable import Storage

@Suite("An entry of the log")
struct LogEntryTests {
    private let change = LogDraft(
        at: Instant(microseconds: 1_795_255_200_000_000), actor: LogActor(SampleChain.otherAuthority, name: "Trần Thị Mẫu"),
        origin: .commandLine(host: "may-chu-1"), verb: "extend", subject: LogSubject(kind: "task", id: "17"),
        before: #"{"due":"2026-06-30"}"#, after: #"{"due":"2026-12-31"}"#, note: "Chờ \"vốn\"\n\u{1}/")

    @Test("is one line of JSON with all its keys in order, which stands in docs/LOG.md and never changes")
    func line() {
        let entry = LogEntry(change, after: .beginning(of: SampleChain.authority))
        let genesis = Digest(of: "thucthi-log v1 \(SampleChain.authority)".utf8)
        let expected =
            #"{"actor":"\#(SampleChain.otherAuthority)","actor_name":"Trần Thị Mẫu","after":"{\"due\":\"2026-12-31\"}","at":1795255200000000,"#
            + #""authority":"\#(SampleChain.authority)","before":"{\"due\":\"2026-06-30\"}","form":1,"note":"Chờ \"vốn\"\n\u0001/","number":1,"#
            + #""origin":"command line may-chu-1","previous":"\#(genesis)","subject":"17","subject_kind":"task","verb":"extend"}"#
        #expect(entry.line == expected)
        #expect(entry.digest == Digest(of: expected.utf8))
    }

    @Test("tells absent values from empty ones")
    func absent() {
        func entry(note: String?) -> LogEntry {
            LogEntry(
                LogDraft(
                    at: change.at, actor: .system, origin: change.origin, verb: change.verb, subject: change.subject, note: note),
                after: .beginning(of: SampleChain.authority))
        }
        #expect(entry(note: nil).digest != entry(note: "").digest)
        #expect(entry(note: nil).digest != entry(note: "null").digest)
        #expect(entry(note: nil).line.contains(#""note":null"#))
        #expect(entry(note: nil).line.contains(#""actor":null,"actor_name":"hệ thống""#))
    }

    @Test("is what JSON says: other readers get the very words back")
    func readable() throws {
        for entry in SampleChain(count: 50).entries {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(entry.line.utf8)) as? [String: Any])
            #expect(object["note"] as? String == entry.change.note, "seed \(SampleChain.seed)")
            #expect((object["actor_name"] as? String).map { Array($0.utf8) } == Array(entry.change.actor.name.utf8), "seed \(SampleChain.seed)")
        }
    }

    @Test("tells letters apart that only look the same")
    func normalForms() {
        func digest(_ verb: String) -> Digest {
            LogEntry(
                LogDraft(at: change.at, actor: .system, origin: change.origin, verb: verb, subject: change.subject),
                after: .beginning(of: SampleChain.authority)
            ).digest
        }
        #expect("\u{1EBF}" == "e\u{302}\u{301}")
        #expect(digest("\u{1EBF}") != digest("e\u{302}\u{301}"))
    }

    @Test("begins another chain in another authority")
    func beginnings() {
        #expect(LogHead.beginning(of: SampleChain.authority).digest != LogHead.beginning(of: SampleChain.otherAuthority).digest)
    }
}
