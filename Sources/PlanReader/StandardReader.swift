import Organisation

extension Reader {
    /// A reader that knows the bodies and abbreviations that the program brings along.
    public static func standard() throws -> Reader { Reader(catalogue: try .standard(), abbreviations: try .standard()) }
}
