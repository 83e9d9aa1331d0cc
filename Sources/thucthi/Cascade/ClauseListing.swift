import Organisation
import Planning

/// Tasks of a plan that a question about links picked out.
struct ClauseListing {
    private struct Line: Encodable {
        let number: Int
        let path: String
        let text: String
        let leads: [String]
    }

    let tasks: [PlanTask]
    let foot: String

    var listing: Listing {
        Listing(
            [
                .init(heading: "Số", isNumber: true), .init(heading: "Mục"), .init(heading: "Nội dung", isText: true), .init(heading: "Chủ trì"),
            ],
            rows: tasks.map { ["\($0.number)", $0.path, $0.text.value?.shortened(to: 160) ?? "", ($0.leads.value ?? []).joined(separator: "; ")] },
            foot: foot,
            values: tasks.map { Line(number: $0.number, path: $0.path, text: $0.text.value ?? "", leads: $0.leads.value ?? []) })
    }
}
