import Documents
import Foundation
import PlanSamples
import Planning
import Testing

@testable import Pages

@Suite("The review page")
struct ReviewPageTests {
    private let reading = SamplePlan.reading()
    private var page: String { String(decoding: ReviewPage(reading).bytes(), as: UTF8.self) }

    @Test("is one file in Vietnamese, without script and without anything to fetch")
    func alone() {
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"vi\">"))
        #expect(!page.contains("<script"))
        #expect(page.matches(of: /\s(src|action|onclick|style)=/).isEmpty)
        #expect(page.matches(of: /href="(?!#)/).isEmpty)
        #expect(page.matches(of: /url\(|@import/).isEmpty)
    }

    @Test("nests its elements")
    func nesting() {
        #expect(wrongNesting(page.replacing(/<style>[^<]*<\/style>/, with: "")) == nil)
    }

    @Test("has every place that a link leads to, and each name once")
    func places() {
        let names = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        let links = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        #expect(Set(names).count == names.count)
        #expect(Set(links).subtracting(names).isEmpty)
        #expect(Set(["t1", "t4", "v1", "v4", "f1", "f2", "x1", "x2"]).isSubset(of: names))
    }

    @Test("says what the document is and how far it was understood")
    func summary() {
        #expect(
            written(Summary(reading: reading))
                == """
                <header class="summary"><h1>Phát triển khoa học, công nghệ và đổi mới sáng tạo năm 2026</h1>
                <p class="facts">Kế hoạch 15/KH-UBND · 12/01/2026 · UBND tỉnh Sông Thao · ke-hoach.txt</p>
                <ul class="counts"><li><b>4</b> nhiệm vụ</li>
                <li><b>3/4</b> có chủ trì</li>
                <li><b>1/4</b> có phối hợp</li>
                <li><b>2/4</b> có thời hạn</li>
                <li><b>1/4</b> có chỉ tiêu</li>
                <li><b>1/4</b> có sản phẩm</li>
                <li class="serious"><b>1</b> lỗi nghiêm trọng</li>
                <li class="warning"><b>1</b> cảnh báo</li>
                <li><b>11/12</b> đoạn đã hiểu</li>
                </ul>
                </header>
                """.split(separator: "\n").map(String.init))
    }

    @Test("shows a task with its fields, each leading to its words, and what is missing")
    func card() {
        let task = reading.draft.tasks[1]
        #expect(
            written(TaskCard(task: task, index: 1, findings: [])).map { $0.replacing(/#(lead|deadline)-\d+-\d+/, with: { "#\($0.1)" }) }
                == """
                <article id="t2" class="card k2" aria-label="Nhiệm vụ 2"><h4><a href="#v2" title="Xem trong văn bản"><span class="number">2</span>Hằng quý, báo cáo kết quả gửi Sở Khoa học và Công nghệ.</a></h4>
                <p class="facts">Mục II.1.b · báo cáo · độ tin cậy 80 %</p>
                <dl><dt>Chủ trì</dt><dd><a href="#lead" class="lead">Sở Công Thương</a><span class="elsewhere"> (ghi ở chỗ khác)</span></dd>
                <dt>Thời hạn</dt><dd><a href="#deadline" class="deadline">hằng quý</a></dd>
                </dl>
                </article>
                """.split(separator: "\n").map(String.init))
        #expect(written(TaskCard(task: reading.draft.tasks[2], index: 2, findings: [])).filter { $0.contains("chưa có") }.count == 2)
    }

    @Test("tells findings by shape and word, the gravest first")
    func findings() {
        let lines = written(FindingList(findings: reading.findings)).filter { $0.contains("<li") }
        #expect(
            lines.map { wordsOnly($0) } == [
                "■ lỗi nghiêm trọng: “Sở Thông tin và Truyền thông” đã hợp nhất; hãy thay bằng Sở Khoa học và Công nghệ.",
                "▲ cảnh báo · mục II.2: Nhiệm vụ chưa có cơ quan chủ trì; hãy giao cho một cơ quan.",
            ])
    }

    @Test("groups tasks under the heading that holds them")
    func groups() {
        #expect(
            TaskGroup.all(of: OutlineTree(reading.draft)) == [
                TaskGroup(above: ["II"], name: "1. Sở Công Thương chủ trì", path: "II.1", tasks: [0, 1]),
                TaskGroup(above: [], name: "II. NHIỆM VỤ", path: "II", tasks: [2]),
                TaskGroup(above: [], name: "Ngoài các mục", path: "", tasks: [3]),
            ])
    }
}

@Suite("The colours of the pages")
struct ContrastTests {
    @Test("keep 4.5 : 1 between words and every ground that they stand on, by day and by night")
    func contrast() throws {
        let sheet = Sheets.tokens.description
        let sets = sheet.components(at: "prefers-color-scheme: dark").map(colours)
        #expect(sets.count == 2)
        let day = try #require(sets.first)
        for tokens in [day, day.merging(sets[1]) { $1 }] {
            for ground in ["desk", "leaf", "here-ground", "lead", "coordinating", "deadline", "target", "product"] {
                #expect(contrast(tokens["ink"], tokens[ground]) >= 7, "ink on \(ground)")
            }
            for words in ["pencil", "link", "serious", "warning", "note", "lead-line", "coordinating-line", "deadline-line", "target-line", "product-line"] {
                for ground in ["desk", "leaf", "here-ground"] { #expect(contrast(tokens[words], tokens[ground]) >= 4.5, "\(words) on \(ground)") }
            }
            for (line, ground) in ["lead", "coordinating", "deadline", "target", "product"].map({ ($0 + "-line", $0) }) {
                #expect(contrast(tokens[line], tokens[ground]) >= 4.5, "\(line) on \(ground)")
            }
        }
    }

    private func colours(_ sheet: String) -> [String: Int] {
        Dictionary(
            sheet.matches(of: /--([a-z-]+): #([0-9a-f]{6});/).compactMap { match in Int(match.2, radix: 16).map { (String(match.1), $0) } },
            uniquingKeysWith: { $1 })
    }

    /// As the accessibility guidelines count it.
    private func contrast(_ one: Int?, _ other: Int?) -> Double {
        guard let one, let other else { return 0 }
        let lights = [luminance(one), luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private func luminance(_ colour: Int) -> Double {
        let parts: [Double] = [16, 8, 0].map { (shift: Int) in linear(Double((colour >> shift) & 0xFF) / 255) }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func linear(_ part: Double) -> Double {
        part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }

}

extension String {
    fileprivate func components(at word: String) -> [String] { split(separator: word).map(String.init) }
}
