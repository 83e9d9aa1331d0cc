/// Money of one year from one source, in đồng, from the asking to the spending.
public struct MoneyLine: Hashable, Sendable {
    /// The budget year.
    public let year: Int
    /// Where it comes from.
    public let source: MoneySource
    /// Asked for (đề nghị), in đồng.
    public let asked: Int64
    /// Found right on appraisal (thẩm định), in đồng.
    public let appraised: Int64
    /// Given (giao, cấp), in đồng.
    public let given: Int64
    /// Spent (giải ngân), in đồng.
    public let spent: Int64

    /// Amounts in đồng. Throws `MoneyError.negative` for less than nothing.
    public init(year: Int, source: MoneySource, asked: Int64 = 0, appraised: Int64 = 0, given: Int64 = 0, spent: Int64 = 0) throws(MoneyError) {
        for amount in [asked, appraised, given, spent] where amount < 0 { throw .negative(amount) }
        self.year = year
        self.source = source
        self.asked = asked
        self.appraised = appraised
        self.given = given
        self.spent = spent
    }
}

extension MoneyLine: Codable {
    private enum CodingKeys: String, CodingKey {
        case year, source, asked, appraised, given, spent
    }

    /// Reads `{"year": 2026, "source": "state-current", "asked": 0, …}`; refuses less than nothing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            year: try container.decode(Int.self, forKey: .year), source: try container.decode(MoneySource.self, forKey: .source),
            asked: try container.decode(Int64.self, forKey: .asked), appraised: try container.decode(Int64.self, forKey: .appraised),
            given: try container.decode(Int64.self, forKey: .given), spent: try container.decode(Int64.self, forKey: .spent))
    }
}
