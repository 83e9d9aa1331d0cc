/// What prints nothing: white space of every width, zero-width signs, soft hyphens and byte order marks.
public enum Blank {
    /// Whether a code point prints nothing.
    public static func isBlank(_ scalar: UInt32) -> Bool {
        WordCutter.isSpace(scalar) || WordCutter.isInvisible(scalar)
    }

    /// White space proper, which parts words.
    public static func isSpace(_ scalar: UInt32) -> Bool {
        WordCutter.isSpace(scalar)
    }
}
