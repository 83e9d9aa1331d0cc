import Organisation
import Seals
import Testing

@testable import Storage

@Suite("An anchor")
struct AnchorTests {
    private let sample = SampleChain(count: 40)
    private let note: Comment = "seed \(SampleChain.seed)"
    private let key: SigningKey
    private let stranger: SigningKey

    init() throws {
        key = try SigningKey(from: SeededRandomness(seed: 11))
        stranger = try SigningKey(from: SeededRandomness(seed: 12))
    }

    private func anchors(_ heads: [SignedHead], keys: [VerifyingKey]? = nil) -> LogAnchors {
        LogAnchors(heads, of: SampleChain.authority, keys: keys ?? [key.verifyingKey])
    }

    private func signed(_ numbers: [Int]) throws -> [SignedHead] { try numbers.map { try SignedHead(sample.entries[$0 - 1].head, with: key) } }

    private func checked(on entries: some Sequence<LogEntry>, anchors: LogAnchors = .none, stored: LogHead? = nil) -> LogReport {
        LogCheck.report(on: entries, of: SampleChain.authority, anchors: anchors, stored: stored)
    }

    /// All of the chain made anew from a changed entry on, with digests that fit: what somebody with the whole database can do.
    private func forged(from number: Int) -> [LogEntry] {
        var changes = sample.entries.map(\.change)
        changes[number - 1] = FieldChange.note.applied(to: sample.entries[number - 1]).change
        return SampleChain.chained(changes)
    }

    @Test("agrees with the chain that it was taken from")
    func agrees() throws {
        let heads = try signed([1, 20, 40]) + [SignedHead(.beginning(of: SampleChain.authority), with: key)]
        let report = checked(on: sample.entries, anchors: anchors(heads), stored: sample.head)
        #expect(report.head == sample.head, note)
        #expect(report.anchors.count == 4 && report.anchors.allSatisfy { $0.judgement == .agrees }, note)
    }

    @Test("catches a chain that was made anew before it, though every digest fits", arguments: [1, 2, 15, 20])
    func forgery(from number: Int) throws {
        let forged = forged(from: number)
        #expect(checked(on: forged, stored: forged.last?.head).firstBreak == nil, note)
        let report = checked(on: forged, anchors: anchors(try signed([20, 30])))
        #expect(report.firstBreak == LogBreak(number: 20, fault: .rewritten(confirmed: 0)), note)
        #expect(report.anchors.map(\.judgement) == [.differs, .notReached], note)
    }

    @Test("that still agrees narrows the place of the forgery; one that is too old does not see it")
    func narrowed() throws {
        let forged = forged(from: 25)
        let report = checked(on: forged, anchors: anchors(try signed([10, 20, 30])))
        #expect(report.firstBreak == LogBreak(number: 30, fault: .rewritten(confirmed: 20)), note)
        #expect(checked(on: forged, anchors: anchors(try signed([10, 20]))).firstBreak == nil, note)
    }

    @Test("past the end of the chain tells that the end was cut off")
    func cutOff() throws {
        let report = checked(on: sample.entries.prefix(25), anchors: anchors(try signed([20, 30, 40])))
        #expect(report.firstBreak == LogBreak(number: 26, fault: .endMissing(upTo: 40)), note)
        #expect(report.anchors.map(\.judgement) == [.agrees, .pastEnd, .pastEnd], note)
    }

    @Test("with a false signature accuses no chain, and is told apart from one with an unknown key and from another authority's")
    func setAside() throws {
        let digest = Digest(of: "x".utf8)
        let line = try signed([20])[0].description
        let altered = try #require(SignedHead(line.replacing(sample.entries[19].digest.description, with: digest.description)))
        let unknown = try SignedHead(LogHead(authority: SampleChain.authority, number: 3, digest: digest, at: sample.head.at), with: stranger)
        let other = try SignedHead(.beginning(of: SampleChain.otherAuthority), with: key)
        let report = checked(on: sample.entries, anchors: anchors([altered, unknown, other]))
        #expect(report.head == sample.head, note)
        #expect(report.anchors.map(\.judgement) == [.falselySigned, .unknownKey, .otherAuthority])
    }

    @Test("is one line that is read back, and any changed sign of it is told")
    func line() throws {
        let head = try signed([20])[0]
        let line = head.description
        #expect(line.hasPrefix("thucthi-head v1 \(SampleChain.authority) 20 \(sample.entries[19].digest) 2025-10-09T08:53:43.456773Z \(key.id) "))
        #expect(SignedHead(line) == head)
        for index in line.indices {
            for sign in ["0", "1", " "] where String(line[index]) != sign {
                let changed = String(line[..<index]) + sign + line[line.index(after: index)...]
                #expect(SignedHead(changed)?.isSigned(by: key.verifyingKey) != true, "\(changed)")
            }
        }
    }
}

@Suite("A file of anchors")
struct AnchorFileTests {
    private func head(_ number: Int) throws -> SignedHead {
        try SignedHead(SampleChain(count: number, seed: 1).head, with: SigningKey(from: SeededRandomness(seed: 11)))
    }

    @Test("gives back what was written, with comments and blanks between")
    func read() throws {
        let heads = try [head(1), head(2)]
        #expect(try AnchorFile(reading: AnchorFile(heads: heads).text).heads == heads)
        #expect(try AnchorFile(reading: "# one\r\n\r\n  \(heads[0])\t\r\n #two\n\(heads[1])").heads == heads)
        #expect(try AnchorFile(reading: "").heads.isEmpty)
    }

    @Test("with a line that is none is refused with the line's number")
    func refused() throws {
        let line = try head(1).description
        #expect(throws: AnchorFileError.damaged(line: 3)) { try AnchorFile(reading: "#\n\(line)\n\(line.dropLast())\n") }
        #expect(throws: AnchorFileError.unknownForm(line: 2)) { try AnchorFile(reading: "\(line)\nhello\n") }
        #expect(throws: AnchorFileError.unknownForm(line: 1)) { try AnchorFile(reading: line.replacing("v1", with: "v2")) }
    }
}

@Suite("An instant outside")
struct UTCTextTests {
    @Test(
        "is written in UTC to the microsecond and read back",
        arguments: [(0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"), (1_795_255_200_000_001, "2026-11-21T10:00:00.000001Z")])
    func text(microseconds: Int64, text: String) {
        #expect(UTCText.text(of: Instant(microseconds: microseconds)) == text)
        #expect(UTCText.instant(text)?.microseconds == microseconds)
    }

    @Test(
        "is not read from other writings",
        arguments: [
            "", "Z", "2026-11-21", "2026-11-21T24:00:00.000000Z", "2026-11-21T1:00:00.000000Z", "2026-11-21T9999999999:0:0.0Z", "2026-11-21T10:00:00.000001",
        ])
    func refused(text: String) { #expect(UTCText.instant(text) == nil) }
}
