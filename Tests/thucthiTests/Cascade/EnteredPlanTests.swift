import Foundation
import Testing

@Suite("Plans that are entered")
struct EnteredPlanTests {
    @Test("begin empty, and take tasks by hand")
    func byHand() throws {
        let office = try CascadeOffice()
        defer { office.clean() }
        try office.focal("plans", "new", "--title", "Kế hoạch lập bằng tay", "--number", "5/KH-SKHCN", "--issued", "2026-01-15")
        try office.focal("review", "add", "5/KH-SKHCN", "Rà soát quy định")
        #expect(try office.focal("plans").output.contains("5/KH-SKHCN"))
        #expect(try office.focal("review", "5/KH-SKHCN").output.contains("Rà soát quy định"))
        #expect(try office.tried(["plans", "new", "--number", "6"]).status != 0)
    }

    @Test("come from a list whose headings are said once, each row checked before any is entered")
    func list() throws {
        let office = try CascadeOffice()
        defer { office.clean() }
        try office.write("sai.csv", "STT,Đầu việc,Thời hạn\n1,Lập sàn giao dịch,ngày đẹp trời\n2,,15/12/2026\n")
        let file = office.program.path("sai.csv")
        let refused = try office.tried(["import", file, "--as-list", "--title", "Danh sách", "--map", "Đầu việc=task", "--format", "json"])
        let codes = (refused.values["problems"] as? [[String: Any]])?.map { $0["code"] as? String }
        #expect(refused.status == 2 && codes == ["list.bad-deadline", "list.missing"])
        try office.write("dung.csv", "STT,Đầu việc,Thời hạn\n1,Lập sàn giao dịch,quý IV/2026\n")
        let right = office.program.path("dung.csv")
        #expect(try office.focal("import", right, "--as-list", "--title", "Danh sách", "--dry-run").output.contains("1 nhiệm vụ"))
        #expect(!(try office.focal("plans").output.contains("Danh sách")))
        try office.focal("import", right, "--as-list", "--title", "Danh sách công việc", "--number", "2/DS")
        #expect(try office.focal("review", "2/DS").output.contains("Lập sàn giao dịch"))
        #expect(try office.tried(["import", right, "--title", "Danh sách"]).status != 0)
    }
}
