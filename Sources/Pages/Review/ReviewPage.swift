import Documents
import HTML
public import Planning

/// The page on which an officer compares a document with what was read from it: one file, without script.
///
/// The source stands on the left as paper, findings and tasks on the right; a click on either shows the other. The words of each
/// field are marked in the paper.
public struct ReviewPage {
    private let reading: PlanReading

    /// The page of a reading.
    public init(_ reading: PlanReading) {
        self.reading = reading
    }

    /// The whole page.
    public func bytes() -> [UInt8] {
        var page = HTMLWriter()
        page.documentType()
        page.element(.html, .lang("vi")) { page in
            page.element(.head) { head(&$0) }
            page.element(.body) { body(&$0) }
        }
        return page.finish()
    }

    private func head(_ page: inout HTMLWriter) {
        page.void(.meta, .charset)
        page.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        page.void(.meta, .name("color-scheme"), .content("light dark"))
        page.void(.meta, .httpEquivalent("Content-Security-Policy"), .content("default-src 'none'; style-src 'unsafe-inline'"))
        page.element(.title, text: "Soát bản đọc: \(reading.draft.header.number?.value ?? reading.document.name)")
        page.view(ReviewStyle(tasks: reading.draft.tasks.count, findings: reading.findings.count))
    }

    private func body(_ page: inout HTMLWriter) {
        page.link(to: Address(place: "nhiem-vu"), .class("skip")) { $0.text("Tới danh sách nhiệm vụ") }
        page.view(Summary(reading: reading))
        page.element(.nav, .label("Các phần của trang")) { ways(&$0) }
        page.element(.main) { page in
            page.element(.section, .id("van-ban"), .class("source"), .label("Văn bản"), .tabIndex(0)) { page in
                page.view(Legend())
                page.view(PaperView(reading: reading, marks: ReadingMarks(reading)))
            }
            page.element(.div, .class("reading"), .role("region"), .label("Bản đọc"), .tabIndex(0)) { page in
                page.view(FindingList(findings: reading.findings))
                page.view(TaskList(reading: reading))
            }
        }
    }

    private func ways(_ page: inout HTMLWriter) {
        page.link(to: Address(place: "van-ban")) { $0.text("Văn bản") }
        page.link(to: Address(place: "phat-hien")) { $0.text("Phát hiện (\(reading.findings.count))") }
        page.link(to: Address(place: "nhiem-vu")) { $0.text("Nhiệm vụ (\(reading.draft.tasks.count))") }
    }
}
