import HTML
import Planning

/// What the marks in the paper mean.
struct Legend: View {
    func write(to page: inout HTMLWriter) {
        page.element(.p, .class("legend")) { page in
            page.element(.span, .class("key"), text: "Trong văn bản:")
            for field in TaskField.allCases {
                page.text(" ")
                page.element(.mark, .class(field.rawValue), text: field.words)
            }
        }
    }
}
