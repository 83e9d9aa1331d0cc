import Organisation
import Vietnamese

/// Which tier's bodies a document charges: those below its issuer.
enum IssuerTier {
    private static let openings = PhraseBook<BodyLevel>([
        ("chính phủ", .central), ("thủ tướng", .central), ("văn phòng chính phủ", .central), ("quốc hội", .central), ("ban chỉ đạo trung ương", .central),
        ("ủy ban nhân dân tỉnh", .province), ("ủy ban nhân dân thành phố", .province), ("UBND tỉnh", .province), ("UBND thành phố", .province),
        ("hội đồng nhân dân tỉnh", .province), ("hội đồng nhân dân thành phố", .province), ("tỉnh ủy", .province), ("thành ủy", .province),
        ("ban thường vụ tỉnh ủy", .province), ("ủy ban nhân dân xã", .commune), ("ủy ban nhân dân phường", .commune), ("ủy ban nhân dân đặc khu", .commune),
        ("UBND xã", .commune), ("UBND phường", .commune), ("đảng ủy xã", .commune), ("đảng ủy phường", .commune),
        ("sở", .inner), ("bộ", .inner), ("cục", .inner), ("chi cục", .inner), ("tổng cục", .inner), ("thanh tra", .inner), ("trường", .inner),
        ("trung tâm", .inner),
    ])

    /// The tier of most of the bodies that a document without a head charges; a province's where nobody is known.
    static func most(of bodies: [String], by catalogue: BodyCatalogue) -> BodyLevel {
        let levels = bodies.compactMap { catalogue.bodies(printed: $0).first?.level }
        let counts = Dictionary(grouping: levels) { $0 }.mapValues(\.count)
        return BodyLevel.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }.flatMap { counts[$0] == nil ? nil : $0 } ?? .province
    }

    /// The tier by the issuer's name; a province's where the name does not say.
    static func below(_ issuer: String) -> BodyLevel {
        openings.longest(in: WordCutter.cut(issuer), at: 0)?.meaning ?? .province
    }
}
