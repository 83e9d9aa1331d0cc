/// The name of a sheet as Excel allows it: at most 31 signs, none of `[]:*?/\`, no apostrophe at its ends, no name twice.
enum SheetName {
    static func allowed(_ name: String, number: Int, taken: [String]) -> String {
        let cleaned = String(name.map { "[]:*?/\\".contains($0) ? " " : $0 })
        let trimmed = String(cleaned.drop { $0 == "'" }.reversed().drop { $0 == "'" }.reversed())
        let short = shortened(trimmed, to: 31)
        let isTaken = taken.contains { $0.lowercased() == name.lowercased() }
        if short.isEmpty || isTaken { return shortened(trimmed, to: 24) + " (\(number))" }
        return short
    }

    /// Excel counts UTF-16 units.
    private static func shortened(_ name: String, to limit: Int) -> String {
        var kept = ""
        for sign in name where kept.utf16.count + sign.utf16.count <= limit { kept.append(sign) }
        return kept
    }
}
