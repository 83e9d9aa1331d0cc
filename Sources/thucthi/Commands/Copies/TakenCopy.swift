import Organisation
import SQL
import Seals
import Secretariat
import Storage

/// What came of a copy in its new place: the tables as they were read back, and whether the logs hold.
struct TakenCopy {
    let sums: [TableSum]
    let logs: [(authority: String, report: LogReport)]

    var isWhole: Bool { logs.allSatisfy { $0.report.head != nil } }

    /// Puts a copy into an empty place, reads it back and checks the logs.
    static func take(_ copy: CheckedCopy, into address: StoreAddress) async throws -> TakenCopy {
        let headway = Headway("Đang phục hồi")
        let taken = try await EmptyPlace.fill(address) { database, files in
            let taking = CopyTaking(copy) { headway.reach($0, of: $1) }
            let sums = try await taking.writeRows(into: database, at: .now) { try taking.keepFiles(in: files) }
            return TakenCopy(sums: sums, logs: try await Secretariat.checkAllLogs(in: database))
        }
        headway.clear()
        return taken
    }

    /// The tables side by side, as they were and as they are, and what the logs say.
    func listing(_ manifest: CopyManifest, place: String) -> Listing {
        let rows = zip(manifest.tables, sums).map { ["\($0.table)", "\($0.rows)", short($0), short($1), $0 == $1 ? "khớp" : "khác"] }
        let words = ["Đã chép \(manifest.rows) dòng, \(manifest.files.count) tệp vào \(place)."] + logs.map(Self.sentence)
        return Listing(
            [
                .init(heading: "Bảng"), .init(heading: "Số dòng", isNumber: true), .init(heading: "Mã băm bản gốc"), .init(heading: "Mã băm bản mới"),
                .init(heading: "So sánh"),
            ], rows: rows, foot: words.joined(separator: "\n"), values: ["from": manifest.tables, "to": sums])
    }

    private func short(_ sum: TableSum) -> String { String(sum.digest.description.prefix(16)) }

    private static func sentence(_ authority: String, _ report: LogReport) -> String {
        switch report.outcome {
        case .whole(let head): "Nhật ký của \(authority) nguyên vẹn: \(head.number) mục."
        case .broken(let found): "\(authority): \(found.sentence)"
        }
    }
}
