import Organisation
import Planning
import Vietnamese

/// A task names a body that no list has and that is no group, unit or person by the form of its name.
struct UnknownBody: FindingRule {
    static let kind = FindingKind("body-unknown", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        guard let catalogue = evidence.catalogue else { return [] }
        return evidence.namedBodies.filter { !isKnown($0.name, catalogue, evidence) }.map { body in
            let nearest = SimilarBody.find(body.name, in: catalogue).map { ", có phải là «\($0)» không" } ?? ""
            return Finding(
                code: Self.kind.code, severity: Self.kind.severity, message: "Kiểm tra tên cơ quan «\(body.name)»\(nearest): danh mục chưa có tên này, hãy sửa tên hoặc bổ sung danh mục (\(body.count) nhiệm vụ).",
                citation: body.citation, path: body.path)
        }
    }

    private func isKnown(_ name: String, _ catalogue: BodyCatalogue, _ evidence: Evidence) -> Bool {
        guard catalogue.bodies(printed: name).isEmpty else { return true }
        let words = WordCutter.cut(name)
        if let known = evidence.lexicon.longest(in: words, at: 0, until: words.count), known.end == words.count || PlaceTail.read(words, at: known.end, until: words.count).end == words.count { return true }
        return CollectiveName.isOne(words) || PersonNames.opens(words, at: 0, in: evidence.source.text) || isNamedByForm(words)
    }

    /// `Phòng …`, `Trung tâm …`, `UBND phường …`, `Công ty …`. Departments and ministries are all in the catalogue.
    private func isNamedByForm(_ words: [Word]) -> Bool {
        let start = HeadNouns.office(words, at: 0) ?? 0
        guard start < words.count else { return start > 0 }
        guard let (family, _) = HeadNouns.read(words, at: start) else { return start > 0 || Self.units.longest(in: words, at: start) != nil }
        return family != .department
    }

    private static let units = PhraseBook<Bool>(
        ["bộ phận", "tổ", "nhóm", "chính quyền", "đơn vị", "tổ chức", "đoàn", "lực lượng", "khối", "cụm", "nhà trường", "cơ sở", "ban giám hiệu", "chi bộ", "cấp ủy", "cộng đồng", "người dân", "nhân dân", "sở", "thôn", "xã", "phường", "khu", "làng", "bản", "địa phương", "ngành"].map { ($0, true) })
}
