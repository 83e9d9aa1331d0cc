extension String {
    /// The words without signs that would steer a terminal or turn the line around: a document may hold any.
    /// Line ends stay; what is taken out is shown as something lost.
    var printable: String {
        guard unicodeScalars.contains(where: Self.steers) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { Self.steers($0) ? "\u{FFFD}" : $0 }))
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
