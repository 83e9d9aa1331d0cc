import Organisation
import Vietnamese

/// The bodies of a register as a table.
struct BodyListing {
    let registry: Registry
    let day: Day
    let showsEnded: Bool

    var listing: Listing {
        let bodies = registry.bodies.filter { showsEnded || $0.stands(on: day) }.map { (SortingKey($0.name(on: day)?.text ?? ""), $0) }.sorted { $0.0 < $1.0 }
            .map(\.1)
        return Listing(
            [
                .init(heading: "Cơ quan"), .init(heading: "Viết tắt"), .init(heading: "Trực thuộc"), .init(heading: "Từ"), .init(heading: "Đến"),
                .init(heading: "Nay là"),
            ],
            rows: bodies.map(row), foot: "\(bodies.count) cơ quan vào ngày \(day.vietnameseText).", values: bodies)
    }

    private func row(_ body: RegisteredBody) -> [String] {
        let name = body.name(on: day)
        let above = body.superior.flatMap { registry[$0]?.name(on: day)?.text } ?? ""
        let heirs = registry.heirs(of: body.id, on: day).compactMap { $0.body.name(on: day)?.text }
        return [
            name?.text ?? "", name?.short ?? "", above, body.validity.from?.vietnameseText ?? "", body.validity.until?.vietnameseText ?? "",
            heirs.joined(separator: "; "),
        ]
    }
}
