/// Mã định danh điện tử of a body, as Decision 20/2020/QĐ-TTg writes it: `H49.12`, the highest level on the left.
///
/// At most 35 signs, groups of 0–9 and A–Z between points. Until 2020 the standard QCVN 102:2016 wrote the same body the other
/// way round and filled up: `000.00.12.H49`. Both are read, and one is made of the other.
public struct IdentifierCode: Hashable, Sendable {
    /// The groups, that of the highest level first.
    public let groups: [String]

    /// The most signs that a code may have, points included.
    public static let longest = 35

    /// Reads either form. A code that looks like neither is refused with what is wrong with it.
    public init(parsing text: String) throws(IdentifierCodeError) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.count <= Self.longest else { throw .tooLong(signs: text.count) }
        if let bad = text.first(where: { !Self.isAllowed($0) }) { throw .badSign(String(bad)) }
        let groups = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if let empty = groups.firstIndex(of: "") { throw .emptyGroup(number: empty + 1) }
        self.groups = try OldIdentifierForm.isOld(groups) ? OldIdentifierForm.newGroups(of: groups) : groups
    }

    /// `H49.12`, the form in force since 15/09/2020.
    public var text: String { groups.joined(separator: ".") }

    /// `000.00.12.H49`, the form of QCVN 102:2016; nothing for a code that this form cannot write.
    public var oldText: String? { OldIdentifierForm.text(of: groups) }

    /// The code of the body above; nothing at the highest level.
    public var superior: IdentifierCode? {
        groups.count > 1 ? IdentifierCode(groups: Array(groups.dropLast())) : nil
    }

    private init(groups: [String]) { self.groups = groups }

    private static func isAllowed(_ sign: Character) -> Bool {
        sign == "." || ("0"..."9").contains(sign) || ("A"..."Z").contains(sign)
    }
}

extension IdentifierCode: LosslessStringConvertible, Codable {
    /// Reads either form; nothing when it is none.
    public init?(_ description: String) {
        guard let code = try? IdentifierCode(parsing: description) else { return nil }
        self = code
    }

    /// The form in force.
    public var description: String { text }

    /// Reads either form.
    public init(from decoder: any Decoder) throws {
        self = try IdentifierCode(parsing: decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the form in force.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
