extension String {
    /// The text without blanks at its ends.
    func trimmingBlanks() -> String {
        trimmingCharacters { $0.properties.isWhitespace }
    }

    /// The text without the code points at its ends that a test names.
    func trimmingCharacters(_ isOutside: (Unicode.Scalar) -> Bool) -> String {
        let scalars = unicodeScalars.drop(while: isOutside)
        guard let last = scalars.lastIndex(where: { !isOutside($0) }) else { return "" }
        return String(scalars[...last])
    }
}
