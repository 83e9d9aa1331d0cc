import HTML
import Testing

@Suite("An address")
struct AddressTests {
    @Test(
        "that runs code or opens files is refused, however it is disguised",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)", "\u{1}javascript:alert(1)",
            "javascript\u{0}:alert(1)", "vbscript:x", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "blob:x", "filesystem:x",
            "view-source:x",
            "java%73cript:alert(1)", "\u{A0}javascript:alert(1)", ":alert(1)",
        ])
    func refused(text: String) {
        #expect(Address(text) == nil)
    }

    @Test(
        "of a page, a letter or a telephone is kept",
        arguments: [
            "https://example.vn/ke-hoach?so=15&nam=2026", "HTTP://example.vn", "mailto:van-thu@example.vn", "tel:+84000000000", "#t12", "/plans/5", "plan.html",
            "?day=12:30", "a/b:c", "",
        ])
    func kept(text: String) {
        #expect(Address(text)?.text == text)
    }

    @Test("that is refused leaves its words without a link")
    func words() {
        let page = written { page in page.link(to: Address("javascript:alert(1)")) { $0.text("xem") } }
        #expect(page == "<a>xem</a>")
    }

    @Test("is escaped as an attribute")
    func escaped() {
        let page = written { page in page.link(to: Address("/?a=\"b\"&c")) { $0.text("xem") } }
        #expect(page == "<a href=\"/?a=&quot;b&quot;&amp;c\">xem</a>")
    }
}
