import Documents
import Planning

/// A reading as JSON, in the shape that docs/READING.md describes.
struct ReadingJSON {
    private let reading: PlanReading
    private var document: Document { reading.document }
    private var isPlainText: Bool { document.anchors.sorted.isEmpty }

    static func write(_ reading: PlanReading) -> [UInt8] {
        var writer = JSONWriter()
        ReadingJSON(reading: reading).write(to: &writer)
        return writer.bytes + [0x0A]
    }

    init(reading: PlanReading) { self.reading = reading }

    private func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("doc")
            writer.string(document.name)
            writer.key("header")
            header(&writer)
            writer.key("outline")
            writer.array(reading.draft.outline) { entry($1, &$0) }
            writer.key("tasks")
            writer.array(reading.draft.tasks.enumerated()) { task($1.element, number: $1.offset + 1, &$0) }
            writer.key("references")
            writer.array(reading.draft.references) { reference($1, &$0) }
            writer.key("findings")
            writer.array(reading.findings) { finding($1, &$0) }
        }
    }

    private func header(_ writer: inout JSONWriter) {
        let header = reading.draft.header
        writer.object { writer in
            let fields = [
                ("type", header.type), ("number", header.number), ("issuer", header.issuer), ("place", header.place), ("date", header.date),
                ("title", header.title), ("signer", header.signer),
            ]
            for (name, value) in fields {
                writer.key(name)
                writer.string(value?.value)
            }
            writer.key("draft")
            writer.bool(header.isDraft)
            writer.key("citations")
            writer.object { writer in
                for (name, value) in fields { if let value { citations(name, [value.citation], &writer) } }
            }
        }
    }

    private func entry(_ entry: OutlineEntry, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("path")
            writer.string(entry.path)
            writer.key("label")
            writer.string(entry.label)
            writer.key("title")
            writer.string(entry.title)
            span(entry.citation, &writer)
        }
    }

    private func task(_ task: TaskDraft, number: Int, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.string("T\(number)")
            writer.key("path")
            writer.string(task.path)
            span(task.citation, &writer)
            writer.key("text")
            writer.string(task.text)
            writer.key("kind")
            writer.string(task.kind.rawValue)
            writer.key("lead")
            writer.array(task.leads) { $0.string($1.value) }
            writer.key("coordinating")
            writer.array(task.coordinating) { $0.string($1.value) }
            writer.key("deadline")
            deadline(task.deadline?.value, &writer)
            writer.key("targets")
            writer.array(task.targets) { target($1.value, &$0) }
            writer.key("product")
            writer.string(task.product?.value)
            if !task.assigns.isEmpty {
                writer.key("assigns")
                writer.array(task.assigns) { $0.string($1.value) }
            }
            writer.key("confidence")
            writer.number(task.confidence)
            writer.key("citations")
            writer.object { citations(of: task, &$0) }
        }
    }

    private func citations(of task: TaskDraft, _ writer: inout JSONWriter) {
        citations("lead", task.leads.map(\.citation), &writer)
        citations("coordinating", task.coordinating.map(\.citation), &writer)
        citations("deadline", [task.deadline?.citation].compactMap { $0 }, &writer)
        citations("targets", task.targets.map(\.citation), &writer)
        citations("product", [task.product?.citation].compactMap { $0 }, &writer)
        citations("assigns", task.assigns.map(\.citation), &writer)
    }

    private func deadline(_ deadline: Deadline?, _ writer: inout JSONWriter) {
        guard let deadline else {
            writer.string(nil)
            return
        }
        writer.object { writer in
            writer.key("kind")
            switch deadline {
            case .by(let date):
                writer.string("by")
                writer.key("value")
                writer.string(date.text)
            case .every(let rhythms, let day):
                writer.string("every")
                writer.key("value")
                if rhythms.count == 1 { writer.string(rhythms[0].rawValue) } else { writer.array(rhythms) { $0.string($1.rawValue) } }
                if let day {
                    writer.key("on")
                    writer.string(day)
                }
            case .standing: writer.string("standing")
            }
        }
    }

    private func target(_ target: Target, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("min")
            writer.number(target.min)
            writer.key("max")
            writer.number(target.max)
            writer.key("unit")
            writer.string(target.unit)
            writer.key("text")
            writer.string(target.text)
        }
    }

    private func reference(_ cited: Cited<Reference>, _ writer: inout JSONWriter) {
        writer.object { writer in
            let reference = cited.value
            for (name, value) in [("symbol", Optional(reference.symbol)), ("type", reference.type), ("date", reference.date), ("issuer", reference.issuer)] {
                writer.key(name)
                writer.string(value)
            }
            writer.key("citations")
            writer.object { citations("symbol", [cited.citation], &$0) }
        }
    }

    func finding(_ finding: Finding, _ writer: inout JSONWriter) {
        writer.object { writer in
            for (name, value) in [("code", finding.code), ("severity", finding.severity.rawValue), ("message", finding.message), ("path", finding.path)] {
                writer.key(name)
                writer.string(value)
            }
            writer.key("citations")
            writer.array(finding.citation.ranges) { range($1, &$0) }
        }
    }

    private func span(_ citation: Citation, _ writer: inout JSONWriter) {
        guard let first = citation.ranges.first, let last = citation.ranges.last, isPlainText else { return }
        let scalars = document.text.scalars(in: first.lowerBound..<last.upperBound)
        writer.key("start")
        writer.number(scalars.lowerBound)
        writer.key("end")
        writer.number(scalars.upperBound)
    }

    private func citations(_ name: String, _ all: [Citation], _ writer: inout JSONWriter) {
        let ranges = all.flatMap(\.ranges)
        guard !ranges.isEmpty else { return }
        writer.key(name)
        writer.array(ranges) { range($1, &$0) }
    }

    private func range(_ range: Range<Int>, _ writer: inout JSONWriter) {
        writer.object { writer in
            for place in document.places(of: range) { self.place(place, &writer) }
            writer.key("quote")
            writer.string(document.text.words(in: range))
        }
    }

    private func place(_ place: Place, _ writer: inout JSONWriter) {
        switch place {
        case .text(let scalars):
            for (name, value) in [("start", scalars.lowerBound), ("end", scalars.upperBound)] {
                writer.key(name)
                writer.number(value)
            }
        case .word(let part, let paragraph, let runs):
            writer.key("part")
            writer.string(part)
            for (name, value) in [("paragraph", paragraph), ("firstRun", runs.lowerBound), ("lastRun", runs.upperBound - 1)] {
                writer.key(name)
                writer.number(value)
            }
        case .page(let number, let boxes):
            writer.key("page")
            writer.number(number)
            writer.key("boxes")
            writer.array(boxes) { writer, box in writer.array([box.left, box.top, box.right, box.bottom]) { $0.number($1) } }
        case .cell(let sheet, let row, let column):
            writer.key("sheet")
            writer.string(sheet)
            for (name, value) in [("row", row), ("column", column)] {
                writer.key(name)
                writer.number(value)
            }
        }
    }
}
