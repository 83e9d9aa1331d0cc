extension Citation: Codable {
    /// Reads `[[first byte, byte behind the last], …]`; refuses a range that ends before it begins.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let pairs = try container.decode([[Int]].self)
        self.init(
            try pairs.map { pair in
                guard pair.count == 2, 0 <= pair[0], pair[0] <= pair[1] else {
                    throw DecodingError.dataCorruptedError(in: container, debugDescription: "no range of bytes: \(pair)")
                }
                return pair[0]..<pair[1]
            })
    }

    /// Writes `[[120, 180], [200, 210]]`, bytes of the document's text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(ranges.map { [$0.lowerBound, $0.upperBound] })
    }
}
