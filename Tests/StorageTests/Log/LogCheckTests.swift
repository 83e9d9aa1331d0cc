import Organisation
import Seals
import Testing

@testable import Storage

@Suite("A chain")
struct LogCheckTests {
    private let sample = SampleChain(count: 40)
    private var entries: [LogEntry] { sample.entries }

    /// Each entry, and a note for failures.
    private let note: Comment = "seed \(SampleChain.seed)"

    private func checked(on entries: some Sequence<LogEntry>, anchors: LogAnchors = .none, stored: LogHead? = nil) -> LogReport {
        LogCheck.report(on: entries, of: SampleChain.authority, anchors: anchors, stored: stored)
    }

    @Test("that nobody touched is whole to its head, and an empty one to its beginning")
    func whole() {
        #expect(checked(on: entries).outcome == .whole(sample.head), note)
        #expect(checked(on: []).outcome == .whole(.beginning(of: SampleChain.authority)))
    }

    @Test("is checked from any head of it that is trusted")
    func fromTheMiddle() {
        var check = LogCheck(after: entries[19].head)
        for entry in entries[20...] { check.take(entry) }
        #expect(check.report().outcome == .whole(sample.head), note)
    }

    @Test("breaks where an entry was taken out; at its end only the stored head tells")
    func takenOut() {
        for index in entries.indices {
            let rest = entries[..<index] + entries[(index + 1)...]
            let report = checked(on: rest, stored: sample.head)
            let isLast = index == entries.count - 1
            let fault: LogFault = isLast ? .endMissing(upTo: 40) : .wrongNumber(found: index + 2)
            #expect(report.firstBreak == LogBreak(number: index + 1, fault: fault), note)
            #expect((checked(on: rest).firstBreak == nil) == isLast, note)
        }
    }

    @Test("breaks where entries were exchanged")
    func exchanged() {
        for index in entries.indices.dropLast() {
            var changed = entries
            changed.swapAt(index, index + 1)
            #expect(checked(on: changed).firstBreak == LogBreak(number: index + 1, fault: .wrongNumber(found: index + 2)), note)
        }
    }

    @Test("breaks where an entry was doubled or one was put in")
    func putIn() {
        let stranger = SampleChain(count: 41, seed: SampleChain.seed &+ 1).entries
        for index in entries.indices {
            let doubled = entries[...index] + entries[index...]
            #expect(checked(on: doubled).firstBreak == LogBreak(number: index + 2, fault: .wrongNumber(found: index + 1)), note)
            let added = entries[...index] + [stranger[index + 1]] + entries[(index + 1)...]
            #expect(checked(on: added).firstBreak == LogBreak(number: index + 2, fault: .wrongPrevious), note)
        }
    }

    @Test("that was cut off is found by the stored head, with the first missing number", arguments: [0, 1, 17, 39])
    func cutOff(kept: Int) {
        let report = checked(on: entries.prefix(kept), stored: sample.head)
        #expect(report.firstBreak == LogBreak(number: kept + 1, fault: .endMissing(upTo: 40)), note)
    }

    @Test("that goes past its stored head, or ends in another digest, does not fit it")
    func otherHead() {
        let report = checked(on: entries, stored: entries[30].head)
        #expect(report.firstBreak == LogBreak(number: 40, fault: .headDiffers), note)
        let forged = LogHead(authority: SampleChain.authority, number: 40, digest: Digest(of: "x".utf8), at: sample.head.at)
        #expect(checked(on: entries, stored: forged).firstBreak == LogBreak(number: 40, fault: .headDiffers), note)
    }

    @Test("of another authority is not taken for this one's")
    func otherAuthority() {
        let report = checked(on: SampleChain(count: 3, authority: SampleChain.otherAuthority).entries)
        #expect(report.firstBreak == LogBreak(number: 1, fault: .wrongAuthority(found: SampleChain.otherAuthority)), note)
    }

    @Test("breaks at an entry whose any field was changed", arguments: FieldChange.allCases)
    func fields(change: FieldChange) {
        for index in entries.indices {
            var changed = entries
            changed[index] = change.applied(to: entries[index])
            let report = checked(on: changed)
            #expect(report.firstBreak?.number == index + 1, "\(change), seed \(SampleChain.seed)")
        }
    }

    @Test("whose clock stepped back is whole, with a note; within a minute it is not even noted")
    func clock() {
        func entries(_ seconds: [Int64]) -> [LogEntry] {
            SampleChain.chained(
                seconds.map {
                    LogDraft(
                        at: Instant(microseconds: $0 * 1_000_000), actor: .system, origin: .commandLine(host: "m"), verb: "v",
                        subject: LogSubject(kind: "k", id: "1"))
                })
        }
        #expect(checked(on: entries([100, 200, 141, 300])).clock == nil)
        let report = checked(on: entries([1000, 900, 2000, 1000, 3000]))
        #expect(report.clock == ClockNote(count: 2, first: 2, widest: 1_000_000_000))
        #expect(report.firstBreak == nil)
        #expect(checked(on: entries([1, Int64.min / 1_000_000, Int64.max / 1_000_000, -1])).clock?.count == 2)
    }

    @Test("tells a break with its number and what to do")
    func words() {
        let found = LogBreak(number: 5, fault: .wrongDigest)
        #expect(found.sentence.contains("mục 5") && found.sentence.contains("Đề nghị"))
        #expect(found.log.hasPrefix("LOG-WRONG-DIGEST at 5"))
    }
}
