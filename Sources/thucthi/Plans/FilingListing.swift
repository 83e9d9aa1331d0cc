import Organisation
import Planning
import Secretariat

/// How the implementing plans of a plan stand, a line for each body.
struct FilingListing {
    private struct Line: Encodable {
        let body: String
        let state: String
        let isLate: Bool
        let on: Day?
        let words: String?
        let own: String?
    }

    let filings: ListFilings.Answer

    var listing: Listing {
        let lines = filings.filings
        return Listing(
            [
                .init(heading: "Cơ quan"), .init(heading: "Tình trạng"), .init(heading: "Ngày"), .init(heading: "Quá hạn"),
                .init(heading: "Nội dung", isText: true),
            ],
            rows: lines.map(row), foot: foot,
            values: lines.map { line in
                Line(
                    body: name(line.body), state: line.state.rawValue, isLate: line.isLate, on: line.last?.on, words: line.last?.words,
                    own: line.own?.description)
            })
    }

    private func row(_ line: ListFilings.Filing) -> [String] {
        [name(line.body), line.state.words, line.last?.on.vietnameseText ?? "", line.isLate ? "quá hạn" : "", line.last?.words ?? ""]
    }

    private var foot: String {
        let counts = ImplementingPlan.State.allCases.map { state in "\(state.words) \(filings.filings.count { $0.state == state })" }
        let due =
            filings.plan.implementingPlansDue.map { "; hạn nộp \($0.vietnameseText), quá hạn \(filings.filings.count { $0.isLate })" } ?? "; chưa đặt hạn nộp"
        return "\(filings.filings.count) cơ quan: \(counts.joined(separator: ", "))\(due)."
    }

    private func name(_ body: BodyID) -> String { filings.registry[body]?.name(on: filings.day)?.text ?? "?" }
}
