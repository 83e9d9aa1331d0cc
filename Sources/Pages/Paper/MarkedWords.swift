import Documents
import HTML
import Planning

/// A stretch of the document with its marks around its words. Marks that cross are cut where an outer one ends, so that elements always nest.
struct MarkedWords: View {
    let text: SourceText
    let range: Range<Int>
    /// The marks that touch the range, outer marks first.
    let marks: [Mark]
    let findings: [Finding]

    func write(to page: inout HTMLWriter) {
        write(range, marks[...], within: [], to: &page)
    }

    /// Writes a range in which only these marks begin or go on.
    private func write(_ range: Range<Int>, _ marks: ArraySlice<Mark>, within outer: [Mark], to page: inout HTMLWriter) {
        var offset = range.lowerBound
        var rest = marks
        while let mark = rest.popFirst() {
            let shown = mark.range.clamped(to: offset..<range.upperBound)
            guard !shown.isEmpty else { continue }
            words(offset..<shown.lowerBound, outer, to: &page)
            let (inner, behind) = split(rest, at: shown)
            MarkTag(mark: mark, findings: findings, isStart: mark.range.lowerBound == shown.lowerBound).wrap(&page) {
                write(shown, inner, within: outer + [mark], to: &$0)
            }
            offset = shown.upperBound
            rest = behind
        }
        words(offset..<range.upperBound, outer, to: &page)
    }

    /// The marks that begin inside a range, and what of all of them goes on behind it.
    private func split(_ marks: ArraySlice<Mark>, at shown: Range<Int>) -> (inner: ArraySlice<Mark>, behind: ArraySlice<Mark>) {
        let inner = marks.prefix { $0.range.lowerBound < shown.upperBound }
        let crossing = inner.filter { $0.range.upperBound > shown.upperBound }
        let behind = (crossing + marks[inner.endIndex...]).map { mark in
            mark.range.lowerBound < shown.upperBound ? Mark(range: shown.upperBound..<mark.range.upperBound, meaning: mark.meaning, id: nil) : mark
        }
        return (inner, behind.sorted(by: Mark.isOutside)[...])
    }

    private func words(_ range: Range<Int>, _ outer: [Mark], to page: inout HTMLWriter) {
        guard !range.isEmpty else { return }
        guard let address = MarkLink.address(outer), text.bytes[range].contains(where: { $0 > 0x20 }) else {
            page.text(utf8: text.bytes[range])
            return
        }
        // The number before a task is the stop for the keyboard; its words are links for the hand only.
        page.link(to: address, .tabIndex(-1), .notDraggable) { $0.text(utf8: text.bytes[range]) }
    }
}
