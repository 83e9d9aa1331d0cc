import Organisation
import Testing

@Suite("An electronic identifier of a body")
struct IdentifierCodeTests {
    @Test(
        "is read in the form in force and in the old one, and written in both",
        arguments: [
            ("H49", "000.00.00.H49"), ("G22", "000.00.00.G22"), ("H49.12", "000.00.12.H49"), ("H49.12.05", "000.05.12.H49"),
            ("H49.12.05.001", "001.05.12.H49"),
        ])
    func bothForms(new: String, old: String) throws {
        for text in [new, old] {
            let code = try IdentifierCode(parsing: text)
            #expect(code.text == new)
            #expect(code.oldText == old)
        }
    }

    @Test(
        "has no old form when its groups are wider or deeper than that form allows",
        arguments: ["H55.242", "H49.12.05.001.02", "0100109106", "H49.00", "H4", "H49.1A"])
    func noOldForm(text: String) throws {
        let code = try IdentifierCode(parsing: text)
        #expect(code.text == text)
        #expect(code.oldText == nil)
    }

    @Test(
        "is refused with what is wrong",
        arguments: [
            ("", IdentifierCodeError.empty), ("H49 12", .badSign(" ")), ("h49.12", .badSign("h")), ("H49-12", .badSign("-")), ("Đ49", .badSign("Đ")),
            ("H49..12", .emptyGroup(number: 2)), ("H49.", .emptyGroup(number: 2)), (".H49", .emptyGroup(number: 1)), (".", .emptyGroup(number: 1)),
            ("001.00.12.H49", .gap), ("000.05.00.H49", .gap), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", .tooLong(signs: 36)),
        ])
    func refused(text: String, error: IdentifierCodeError) {
        #expect(throws: error) { try IdentifierCode(parsing: text) }
        #expect(IdentifierCode(text) == nil)
        #expect(error.sentence.contains("cần"))
        #expect(error.code.hasPrefix("identifier-code."))
    }

    @Test("may have 35 signs and not one more")
    func longest() throws {
        let text = "H49." + String(repeating: "1", count: 31)
        #expect(try IdentifierCode(parsing: text).text == text)
        #expect(throws: IdentifierCodeError.tooLong(signs: 36)) { try IdentifierCode(parsing: text + "1") }
    }

    @Test("names the body above")
    func superior() throws {
        let code = try IdentifierCode(parsing: "000.05.12.H49")
        #expect(code.superior?.text == "H49.12")
        #expect(code.superior?.superior?.superior == nil)
    }

    @Test("comes back from the old form as it went, whatever its groups")
    func thereAndBack() throws {
        var generator = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: 0...UInt64.max, using: &generator)
        print("seed \(seed)")
        var state = seed
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        func padded(_ value: UInt64, _ width: Int) -> String { String(String(value + 1000).suffix(width)) }
        for _ in 0..<500 {
            let all = ["H" + padded(next(99) + 1, 2), padded(next(99) + 1, 2), padded(next(99) + 1, 2), padded(next(998) + 1, 3)]
            let text = all.prefix(Int(next(4)) + 1).joined(separator: ".")
            let old = try #require(try IdentifierCode(parsing: text).oldText)
            #expect(try IdentifierCode(parsing: old).text == text)
        }
    }
}
