/// How a body of the catalogue is called in one province: «Công an tỉnh» is «Công an tỉnh Quảng Ninh», «Công an thành phố Huế».
struct LocalName {
    let province: Province

    /// The name with the province in it, which no other province's body bears.
    func full(_ name: String) -> String {
        if name.hasSuffix(" tỉnh") { return String(name.dropLast("tỉnh".count)) + province.unit }
        if let party = partyForm(name) { return "\(party) \(province.name)" }
        return "\(name) \(province.unit)"
    }

    /// The name as the province itself writes it: departments without its name, what ends in «tỉnh» with it.
    func own(_ name: String) -> String {
        if name.hasSuffix(" tỉnh") { return full(name) }
        return partyForm(name) ?? name
    }

    /// The writing without the province's name that stands in its own documents: «Công an tỉnh», «Công an thành phố».
    func bare(_ name: String) -> String { province.isCity ? CityForm.of(name) ?? name : name }

    /// «Tỉnh ủy» and «Tỉnh đoàn» at the end carry the name of the province, not its unit.
    private func partyForm(_ name: String) -> String? {
        guard ["Tỉnh ủy", "Tỉnh đoàn"].contains(where: name.hasSuffix) else { return nil }
        return bare(name)
    }
}
