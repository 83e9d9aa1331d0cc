import Organisation
import Seals
import Storage

/// What a check of the kept files found.
struct FilesListing {
    let check: AttachmentCheck
    let cleared: [String]
    let count: Int

    var listing: Listing {
        let lost = check.missing.map { [$0.description, "mất"] } + check.altered.map { [$0.description, "bị sửa"] }
        let strays = check.strays.map { [$0, cleared.contains($0) ? "thừa, đã xóa" : "thừa"] }
        return Listing([.init(heading: "Tệp"), .init(heading: "Tình trạng")], rows: lost + strays, foot: sentence, values: told)
    }

    private var sentence: String {
        let found = "\(count) tệp: \(check.missing.count) mất, \(check.altered.count) bị sửa; \(check.strays.count) tệp thừa, đã xóa \(cleared.count)."
        return check.isWhole ? found : found + " Hãy phục hồi các tệp mất và bị sửa từ bản sao lưu."
    }

    private var told: [String: [String]] {
        [
            "missing": check.missing.map(\.description), "altered": check.altered.map(\.description), "strays": check.strays, "cleared": cleared,
        ]
    }
}
