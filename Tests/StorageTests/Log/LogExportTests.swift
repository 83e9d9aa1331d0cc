import Seals
import Testing

@testable import Storage

@Suite("An exported log")
struct LogExportTests {
    private let sample = SampleChain(count: 40)
    private var lines: [[UInt8]] { sample.entries.map { Array(LogExport.line(of: $0).utf8) } }

    private func report(_ lines: [[UInt8]], stored: LogHead? = nil) -> LogReport {
        var check = LogCheck(of: SampleChain.authority)
        for line in lines where !check.take(exported: line) { break }
        return check.report(stored: stored)
    }

    @Test("is read back, entry by entry, and whole")
    func read() throws {
        #expect(try lines.map { try LogExport.entry($0) } == sample.entries, "seed \(SampleChain.seed)")
        #expect(report(lines).head == sample.head, "seed \(SampleChain.seed)")
    }

    @Test("breaks at the line in which any one byte was changed, taken out or put in")
    func bytes() {
        let random = SeededRandomness(seed: SampleChain.seed &+ 100)
        let lines = lines
        for round in 0..<600 {
            let number = Int(random.bits() % UInt128(lines.count))
            var changed = lines
            let place = Int(random.bits() % UInt128(lines[number].count))
            let byte = UInt8(truncatingIfNeeded: random.bits())
            switch round % 3 {
            case 0: changed[number][place] = byte == lines[number][place] ? byte ^ 1 : byte
            case 1: changed[number].remove(at: place)
            default: changed[number].insert(byte, at: place)
            }
            guard changed != lines else { continue }
            #expect(report(changed).firstBreak?.number == number + 1, "seed \(SampleChain.seed), line \(number + 1), byte \(place), round \(round)")
        }
    }

    @Test("with the same fields in other bytes is not taken, for something might hide there")
    func otherwiseWritten() {
        let line = LogExport.line(of: sample.entries[0])
        for other in [line + " ", line.replacing("{\"digest\"", with: "{ \"digest\""), line.replacing("\"form\":1", with: "\"form\":1,\"more\":2")] {
            #expect(throws: LogExportError.otherwiseWritten(number: 1)) { try LogExport.entry(Array(other.utf8)) }
        }
        for other in ["", "{}", "[]", line.replacing("\"number\":1", with: "\"number\":\"1\"")] {
            #expect(throws: LogExportError.noEntry) { try LogExport.entry(Array(other.utf8)) }
        }
    }
}
