import CEmbedded

/// The provinces with their codes, mergers and times: 63 until 30/06/2025, 34 since.
public struct ProvinceTable: Hashable, Sendable {
    /// All provinces of all times.
    public let provinces: [Province]

    /// The table that the program brings along.
    public static func standard() throws(CatalogueError) -> ProvinceTable { try ProvinceTable(json: EmbeddedFile.provinces.bytes) }

    /// A table of one file: `{"provinces": [ … ]}`.
    public init(json: [UInt8]) throws(CatalogueError) { provinces = try CatalogueFile<Province>(json: json, key: "provinces").records }

    /// The provinces of a day.
    public func provinces(on day: Day) -> [Province] { provinces.filter { $0.validity.holds(on: day) } }

    /// What a code means on a day.
    public func province(code: ProvinceCode, on day: Day) -> Province? { provinces(on: day).first { $0.code == code } }

    /// The provinces that went into one on the day on which it began; empty when it was made of none.
    public func parts(of province: Province) -> [Province] {
        guard let from = province.validity.from else { return [] }
        return provinces.filter { $0.into == province.code && $0.validity.until == from }
    }

    /// The part whose bodies go on under the new code: that of the same name, or the only one.
    public func continuing(_ province: Province) -> Province? {
        let parts = parts(of: province)
        return parts.first { $0.name == province.name } ?? (parts.count == 1 ? parts.first : nil)
    }

    /// What a province is now; itself while it stands.
    public func successor(of province: Province, on day: Day) -> Province? {
        guard !province.validity.holds(on: day), let into = province.into else { return province }
        return self.province(code: into, on: day)
    }
}
