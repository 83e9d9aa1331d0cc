import Organisation
import Planning
import Testing

@Suite("A list of tasks")
struct TaskListImportTests {
    private let headings = "TT|Nhiệm vụ|Cơ quan chủ trì|Phối hợp|Thời hạn|Sản phẩm|Lĩnh vực|Mục"

    private func read(_ lines: String..., headings: String? = nil, own: [String: TaskListColumn] = [:]) -> TaskListImport {
        let rows = ([headings ?? self.headings] + lines).enumerated().map { index, line in
            ListRow(number: index + 1, cells: line.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
        }
        return TaskListImport(rows, folding: NameFolding { $0.lowercased() }, own: own)
    }

    private func told(_ read: TaskListImport) -> [String] { read.problems.map { "\($0.row) \($0.column ?? "-") \($0.code)" } }

    @Test("gives each row's task with its bodies, its deadline and its place")
    func reads() throws {
        let read = read("1|Xây dựng sàn giao dịch|Sở A; Sở B ;Sở A|Sở C|quý IV/2026|Sàn vận hành|Đổi mới sáng tạo|II.1")
        let line = try #require(read.lines.first)
        #expect(told(read) == [])
        #expect(line.leads == ["Sở A", "Sở B"] && line.coordinating == ["Sở C"] && line.path == "II.1" && line.heading == nil)
        #expect(line.deadline == Deadline(typed: "quý IV/2026") && line.product == "Sàn vận hành" && line.field == "Đổi mới sáng tạo")
    }

    @Test("takes a row of a Roman number and words alone for the heading of those below")
    func sections() {
        let read = read(
            "I|Phát triển hạ tầng", "1|Việc một|Sở A", "II.|Nhân lực", "1|Việc hai|Sở B", "III|Kết thúc", headings: "STT|Nội dung|Chủ trì")
        #expect(told(read) == [])
        #expect(read.lines.map(\.text) == ["Việc một", "Việc hai", "Kết thúc"])
        #expect(read.lines.map(\.path) == ["I", "II", "II"] && read.lines.map(\.heading) == ["Phát triển hạ tầng", "Nhân lực", "Nhân lực"])
    }

    @Test("takes words in the column of sections for a heading")
    func words() {
        #expect(read("1|Việc||||||Nhóm hạ tầng số").lines.first?.heading == "Nhóm hạ tầng số")
    }

    @Test("knows headings that somebody said the meaning of")
    func own() {
        let read = read("Việc|Sở A", headings: "Đầu việc|Ai làm", own: ["Đầu việc": .task, "Ai làm": .lead])
        #expect(told(read) == [] && read.lines.first?.leads == ["Sở A"])
        #expect(told(self.read("Việc|Sở A", headings: "Đầu việc|Ai làm")) == ["0 - list.no-headings"])
    }

    @Test(
        "tells each fault by its row and column, and lets pass what is nearly one",
        arguments: [
            ("1||Sở A", ["2 Nhiệm vụ list.missing"]), ("1|Việc", []), ("1|Việc|||hôm nào đó", ["2 Thời hạn list.bad-deadline"]), ("1|Việc|||hằng tháng", []),
            ("1|Việc|||31/02/2026", ["2 Thời hạn list.bad-deadline"]), ("1|Việc|||28/02/2026", []),
            ("1|Việc|\(String(repeating: "a", count: 251))", ["2 Cơ quan chủ trì list.too-long"]), ("1|Việc|\(String(repeating: "a", count: 250));Sở B", []),
            ("1|\(String(repeating: "a", count: 5001))", ["2 Nhiệm vụ list.too-long"]), ("1|\(String(repeating: "a", count: 5000))", []),
            ("1|Việc\u{202E}", ["2 Nhiệm vụ list.control-character"]), ("1|Việc «a»", []),
        ])
    func faults(line: String, expected: [String]) {
        #expect(told(read(line)) == expected)
    }

    @Test("tells numbers that come twice under one heading, and not those under two")
    func numbers() {
        #expect(told(read("1|Việc một", "1|Việc hai")) == ["3 Số list.duplicate"])
        #expect(told(read("1|Việc một||||||I", "1|Việc hai||||||II")) == [])
    }

    @Test("tells what is wrong with a list as a whole")
    func whole() {
        #expect(told(read()) == ["0 - list.no-rows"])
        #expect(told(read("1|a|b", headings: "TT|Nhiệm vụ|Nhiệm vụ")) == ["1 Nhiệm vụ list.repeated-heading"])
        #expect(told(read("a", headings: "Nhiệm vụ")) == [])
        #expect(read("1|Việc một", "2||Sở A").lines.isEmpty)
    }

    @Test("becomes tasks that say who brought them")
    func tasks() throws {
        let line = try #require(read("1|Việc|Sở A||15/12/2026").lines.first)
        let task = PlanTask(line, as: TaskID(3), of: PlanID(1), position: 4, stamp: Made.stamp)
        #expect(task.number == 5 && task.text.read == nil && task.text.value == "Việc" && task.text.correction?.by == Made.person)
        #expect(task.leads.value == ["Sở A"] && !task.coordinating.isCorrected && !task.product.isCorrected)
    }
}
