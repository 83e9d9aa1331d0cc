import Organisation
import Seals
import Storage

/// What a check of the log found, as a sentence and a table of the anchors.
struct LogVerdict {
    /// The verdict as programs get it.
    private struct Told: Encodable {
        struct Break: Encodable {
            let number: Int
            let code: String
            let sentence: String
        }

        struct Anchor: Encodable {
            let line: String
            let judgement: String
        }

        let isWhole: Bool
        let entries: Int?
        let head: String?
        let broken: Break?
        let anchors: [Anchor]
        let clockStepsBack: Int
    }

    let report: LogReport

    var listing: Listing {
        Listing(
            report.anchors.isEmpty ? [] : [.init(heading: "Mốc ở mục", isNumber: true), .init(heading: "Khóa"), .init(heading: "Kết quả")],
            rows: report.anchors.map { ["\($0.anchor.head.number)", $0.anchor.key.description, $0.judgement.vietnameseName] },
            foot: [sentence, clockNote].compactMap { $0 }.joined(separator: "\n"), values: told)
    }

    private var sentence: String {
        switch report.outcome {
        case .whole(let head): "Nhật ký nguyên vẹn: \(head.number) mục, mã băm của mục cuối \(head.digest)."
        case .broken(let found): found.sentence + " [\(found.fault.code)]"
        }
    }

    private var clockNote: String? {
        report.clock.map { "Lưu ý: đồng hồ máy đã lùi \($0.count) lần, lần đầu ở mục \($0.first); thứ tự các mục vẫn đúng, giờ thì cần xem lại." }
    }

    private var told: Told {
        Told(
            isWhole: report.head != nil, entries: report.head?.number, head: report.head?.digest.description,
            broken: report.firstBreak.map { .init(number: $0.number, code: $0.fault.code, sentence: $0.sentence) },
            anchors: report.anchors.map { .init(line: $0.anchor.description, judgement: "\($0.judgement)") }, clockStepsBack: report.clock?.count ?? 0)
    }
}

extension JudgedAnchor.Judgement {
    /// What is told of an anchor.
    fileprivate var vietnameseName: String {
        switch self {
        case .agrees: "khớp"
        case .differs: "khác với nhật ký"
        case .pastEnd: "vượt quá cuối nhật ký"
        case .falselySigned: "chữ ký sai, không dùng"
        case .unknownKey: "không biết khóa, không dùng"
        case .otherAuthority: "của cơ quan khác, không dùng"
        case .notReached: "chưa xét tới"
        }
    }
}
