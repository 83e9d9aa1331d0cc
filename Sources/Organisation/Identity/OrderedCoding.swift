extension Set where Element: RawRepresentable, Element.RawValue == String {
    /// In an order that is always the same, so that the same value is always written as the same text.
    public var inWrittenOrder: [Element] { sorted { $0.rawValue < $1.rawValue } }
}
