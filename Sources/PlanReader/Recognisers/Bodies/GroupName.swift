/// The canonical names of a group, by the nouns it is made of (the corpus guidelines are the specification).
enum GroupName {
    /// Nil where the nouns name no bodies in the sense of the canon: the words then stay as printed.
    static func names(_ nouns: [Collectives.Noun], concerned: Bool, inside: Bool, ofCommittee: Bool, isQuantified: Bool) -> [String]? {
        let set = Set(nouns)
        if set.contains(.government) { return nil }
        if set.contains(.room), set.contains(.board), !set.contains(.branch) { return nil }
        if set.contains(.room), set.contains(.branch) { return ["Các phòng, ban, ngành"] + below(set) }
        var names: [String] = []
        if inside, set.contains(.room) || (set == [.unit] && !concerned) { return ["Các phòng, đơn vị thuộc Sở"] }
        if set.isSuperset(of: [.room, .unit]), set.isDisjoint(with: [.department, .branch]) { return ["Các phòng, đơn vị thuộc Sở"] }
        if let committees = committees(set, nouns, ofCommittee: ofCommittee) {
            names += above(set)
            names += committees
            return names + below(set)
        }
        if set.isSuperset(of: [.ministry, .agency]), !set.contains(.branch) { return ministries(set, concerned) + below(set) }
        names += above(set)
        if names.isEmpty, set.isSubset(of: [.agency, .unit]) {
            guard isQuantified || concerned else { return nil }
            return concerned ? ["Các cơ quan, đơn vị có liên quan"] : set.count == 2 ? ["Các cơ quan, đơn vị"] : nil
        }
        if names.isEmpty, set == [.agency, .unit, .firm], isQuantified { return ["Các cơ quan, đơn vị", "Doanh nghiệp"] }
        if !names.isEmpty, set.isSuperset(of: [.agency, .unit]) || concerned && set.contains(.agency) { names.append(concerned ? "Các cơ quan, đơn vị có liên quan" : "Các cơ quan, đơn vị") }
        if names.isEmpty, set.contains(.agency) || set.contains(.unit), set.contains(.locality) || set.contains(.union) {
            let plain = set.contains(.agency) ? set.contains(.unit) ? "Các cơ quan, đơn vị" : "Các cơ quan" : "Các đơn vị"
            names.append(concerned ? "Các cơ quan, đơn vị có liên quan" : plain)
        }
        if names == ["Các bộ, ngành"] || names == ["Các sở, ban, ngành"], set.contains(.unit), !set.contains(.agency) { names.append(concerned ? "Các cơ quan, đơn vị có liên quan" : "Các đơn vị") }
        names += below(set)
        guard !names.isEmpty else { return nil }
        return names + firms(set, concerned)
    }

    private static func above(_ set: Set<Collectives.Noun>) -> [String] {
        if set.contains(.ministry) { return ["Các bộ, ngành"] }
        if set.contains(.department) || set.contains(.branch) { return ["Các sở, ban, ngành"] }
        return []
    }

    /// `các bộ, cơ quan`: agencies beside the ministries.
    private static func ministries(_ set: Set<Collectives.Noun>, _ concerned: Bool) -> [String] {
        concerned ? ["Các bộ, ngành", "Các cơ quan, đơn vị có liên quan"] : ["Các bộ", set.contains(.unit) ? "Các cơ quan, đơn vị" : "Các cơ quan"]
    }

    private static func below(_ set: Set<Collectives.Noun>) -> [String] {
        (set.contains(.union) ? ["Các đoàn thể"] : []) + (set.contains(.locality) ? ["Các địa phương"] : [])
    }

    /// Firms beside authorities: `các bộ, ngành, địa phương, doanh nghiệp liên quan`.
    private static func firms(_ set: Set<Collectives.Noun>, _ concerned: Bool) -> [String] {
        set.contains(.firm) ? [concerned ? "Các doanh nghiệp liên quan" : "Các doanh nghiệp"] : []
    }

    /// People's committees of a level, by the units they govern.
    private static func committees(_ set: Set<Collectives.Noun>, _ nouns: [Collectives.Noun], ofCommittee: Bool) -> [String]? {
        var names: [String] = []
        let isDistrict = set.contains(.district) || set.contains(.town)
        if ofCommittee, set == [.province] { return ["UBND cấp tỉnh"] }
        if set.contains(.province), set.contains(.city), !isDistrict, set.isDisjoint(with: [.commune, .ward]) { return ofCommittee ? ["UBND cấp tỉnh"] : nil }
        if isDistrict { names.append("UBND cấp huyện") }
        if !set.isDisjoint(with: [.commune, .ward, .townlet, .zone]) { names.append("UBND cấp xã") }
        return names.isEmpty ? nil : names
    }
}
