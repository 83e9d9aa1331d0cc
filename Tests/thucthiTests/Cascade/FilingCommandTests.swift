import Foundation
import Testing

@Suite("thucthi plans file")
struct FilingCommandTests {
    @Test("takes a body's own plan in, and follows it to its acceptance")
    func life() throws {
        let office = try CascadeOffice()
        defer { office.clean() }
        try office.takeInBoth()
        let (upper, body) = (CascadeOffice.upper, "Sở Khoa học và Công nghệ")
        let early = try office.tried(["plans", "file", upper, "--body", body, "--own", office.program.path("duoi.txt")])
        #expect(early.status == 2 && early.errors.contains("[plan-not-published]"))
        try office.focal("publish", upper, "--implementing-plans-by", "2026-02-28")
        try office.focal("assign", "named", upper)
        let owed = try #require(try office.json("plans", "filings", upper) as? [[String: Any]])
        #expect(owed.count == 3 && owed.allSatisfy { $0["state"] as? String == "missing" && $0["isLate"] as? Bool == true })
        let plans = try #require(try office.json("plans") as? [[String: Any]])
        try office.focal("plans", "file", upper, "--body", body, "--own", office.program.path("duoi.txt"))
        #expect((try office.json("plans") as? [[String: Any]])?.count == plans.count + 1)
        try office.focal("plans", "return", upper, "--body", body, "--words", "Thiếu kinh phí")
        #expect(try office.focal("plans", "filings", upper).output.contains("bị trả lại"))
        try office.focal("plans", "file", upper, "--body", body)
        try office.focal("plans", "accept", upper, "--body", body)
        #expect(try office.focal("plans", "filings", upper).output.contains("đã chấp nhận 1"))
        #expect(try office.tried(["plans", "file", upper, "--body", body, "--own", office.program.path("duoi.txt")]).errors.contains("[accepted-already]"))
    }

    @Test("is joined by the periods of what comes again and again")
    func periods() throws {
        let office = try CascadeOffice()
        defer { office.clean() }
        try office.write("ds.csv", "STT,Nhiệm vụ,Chủ trì,Thời hạn\n1,Báo cáo tiến độ,Sở Khoa học và Công nghệ,hằng quý\n")
        try office.focal("import", office.program.path("ds.csv"), "--as-list", "--title", "Danh sách", "--number", "2/DS")
        try office.focal("publish", "2/DS")
        try office.focal("assign", "named", "2/DS")
        let periods = try #require(try office.json("tasks", "--periods", "2026-03-02..2026-12-31") as? [[String: Any]])
        #expect(periods.compactMap { ($0["period"] as? [String: Any])?["period"] as? String } == ["quý I/2026", "quý II/2026", "quý III/2026", "quý IV/2026"])
        #expect(try office.tried(["tasks", "--periods", "2026-12-31..2026-01-01"]).status != 0)
    }
}
