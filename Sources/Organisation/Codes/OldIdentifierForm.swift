/// The form of QCVN 102:2016, V1V2V3.Z1Z2.Y1Y2.MX: four groups from the lowest level to the highest, zeros where a level is missing.
enum OldIdentifierForm {
    /// How wide the groups are, from the highest level down.
    private static let widths = [3, 2, 2, 3]

    /// `000.00.12.H49`: digits for the lower levels, a letter and two digits for the highest. A code of the new form begins
    /// with that letter, so no code has both forms.
    static func isOld(_ groups: [String]) -> Bool {
        guard groups.reversed().map(\.utf8.count) == widths, let highest = groups.last else { return false }
        return groups.dropLast().allSatisfy { $0.utf8.allSatisfy(isDigit) } && !isDigit(highest.utf8.first ?? 0)
            && highest.utf8.dropFirst().allSatisfy(isDigit)
    }

    /// Turned round, the filling left out. A level that is missing between two others is refused: which body is meant nobody can tell.
    static func newGroups(of old: [String]) throws(IdentifierCodeError) -> [String] {
        let groups = Array(old.reversed())
        let used = groups.prefix { !isFilling($0) }
        guard groups.dropFirst(used.count).allSatisfy(isFilling) else { throw .gap }
        return Array(used)
    }

    /// The old writing of groups of the new form.
    static func text(of groups: [String]) -> String? {
        guard (1...widths.count).contains(groups.count), !groups.contains(where: isFilling) else { return nil }
        let filled = groups + widths.dropFirst(groups.count).map { String(repeating: "0", count: $0) }
        let old = Array(filled.reversed())
        return isOld(old) ? old.joined(separator: ".") : nil
    }

    private static func isFilling(_ group: String) -> Bool { group.utf8.allSatisfy { $0 == UInt8(ascii: "0") } }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
