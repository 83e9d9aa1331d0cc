import Foundation
import Testing

@Suite("thucthi cascade")
struct CascadeCommandTests {
    @Test("leads a clause from the plan above to the list of a division")
    func wholeWay() throws {
        let office = try CascadeOffice()
        defer { office.clean() }
        try office.takeInBoth()
        let (upper, lower) = (CascadeOffice.upper, CascadeOffice.lower)

        let proposed = try #require(try office.json("cascade", "propose", lower, "--upper", upper) as? [[String: Any]])
        #expect(proposed.map { $0["task"] as? Int } == [1] && proposed.map { $0["clause"] as? Int } == [1])
        #expect((proposed.first?["reasons"] as? [String])?.isEmpty == false)
        #expect(try office.focal("cascade", "link", lower, "--upper", upper, "--all-above", "40").output.contains("Đã nối 1 nhiệm vụ"))
        #expect(try office.focal("cascade", "propose", lower, "--upper", upper).output.contains("0 đề xuất"))

        try office.write("phong.csv", "STT,Nhiệm vụ,Chủ trì,Thời hạn\n1,Mua máy chủ cho sàn,Sở Khoa học và Công nghệ,30/06/2026\n")
        try office.focal("import", office.program.path("phong.csv"), "--as-list", "--title", "Việc của phòng", "--number", "1/DS")
        try office.focal("cascade", "link", "1/DS", "1", "--upper", lower, "--clause", "1")
        let path = try #require(try office.json("cascade", "path", upper, "1") as? [String: Any])
        let clause = try #require(path["clause"] as? [String: Any])
        let below = try #require((clause["carriers"] as? [[String: Any]])?.first)
        #expect(below["plan"] as? String == lower && ((below["carriers"] as? [[String: Any]])?.first)?["plan"] as? String == "1/DS")

        let uncarried = try #require(try office.json("cascade", "uncarried", upper) as? [[String: Any]])
        #expect(uncarried.map { $0["number"] as? Int } == [2, 3])
        let none = try #require(try office.json("cascade", "carrying-none", lower, "--upper", upper) as? [[String: Any]])
        #expect(none.map { $0["number"] as? Int } == [2])
        #expect(!(try office.focal("cascade", "uncarried", upper, "--brief").output.contains("kinh phí")))
        #expect(try office.tried(["cascade", "link", upper, "1", "--upper", "1/DS", "--clause", "1"]).errors.contains("[carries-circle]"))
        #expect(try office.tried(["cascade", "link", upper, "--upper", lower]).status != 0)

        try office.focal("cascade", "unlink", lower, "1", "--upper", upper, "--clause", "1", "--reason", "Nối nhầm")
        #expect(try office.focal("cascade", "uncarried", upper).output.contains("3/3 mục"))
    }

    @Test("finds the field of each task as it is taken in")
    func fields() throws {
        let office = try CascadeOffice()
        defer { office.clean() }
        try office.takeInBoth()
        let tasks = try #require(try office.json("review", CascadeOffice.upper) as? [[String: Any]])
        let fields = tasks.compactMap { ($0["field"] as? [String: Any])?["read"] as? String }
        #expect(!fields.isEmpty)
    }
}
