import Foundation
import Organisation
import Seals
import Testing

@testable import Storage

@Suite("docs/LOG.md")
struct LogGuideTests {
    private let lines: [String]

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/LOG.md")
        lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test("shows a chain that is whole and a signed head that fits it")
    func example() throws {
        let anchor = try #require(lines.compactMap { SignedHead($0) }.first)
        let digits = try #require(lines.joined(separator: " ").firstMatch(of: /public `([0-9a-f]{64})`/)).1
        let key = try VerifyingKey(bytes: #require(Hexadecimal.bytes(String(digits))))
        var check = LogCheck(of: anchor.head.authority, anchors: LogAnchors([anchor], of: anchor.head.authority, keys: [key]))
        for line in lines where line.hasPrefix(#"{"digest""#) { check.take(exported: line.utf8) }
        #expect(check.report().head == anchor.head)
        #expect(check.report().anchors.map(\.judgement) == [.agrees])
    }

    @Test("explains every code of a break")
    func codes() {
        let faults: [LogFault] = [
            .wrongNumber(found: 1), .wrongAuthority(found: SampleChain.authority), .wrongPrevious, .wrongDigest, .unreadable(log: ""),
            .rewritten(confirmed: 0), .endMissing(upTo: 1), .headDiffers,
        ]
        for fault in faults { #expect(lines.contains { $0.hasPrefix("| `\(fault.code)` |") }, "\(fault.code)") }
    }
}
