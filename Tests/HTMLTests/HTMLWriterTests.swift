import HTML
import Testing

@Suite("The writer of pages")
struct HTMLWriterTests {
    @Test("closes what it opens, in order")
    func nesting() {
        let page = written { page in
            page.element(.ul, .class("a", "", "b")) { page in
                page.element(.li, text: "một")
                page.element(.li) { $0.element(.b, text: "hai") }
            }
        }
        #expect(page == "<ul class=\"a b\"><li>một</li>\n<li><b>hai</b></li>\n</ul>\n")
    }

    @Test("gives elements without content no end tag")
    func void() {
        #expect(written { $0.void(.meta, .charset) } == "<meta charset=\"utf-8\">")
    }

    @Test("writes an attribute without value by its name alone")
    func flag() {
        #expect(written { $0.element(.details, .open) { _ in } } == "<details open></details>\n")
    }

    @Test("repeats rules for each number")
    func rules() {
        #expect(written { $0.styleSheet("#t% { color: red }\n", for: 1..<3) } == "<style>\n#t1 { color: red }\n#t2 { color: red }\n</style>\n")
        #expect(written { $0.styleSheet("#t% {}", for: 1..<1) }.isEmpty)
    }
}
