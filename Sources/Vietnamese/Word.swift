/// One printed word, number or sign of a text, with two identities by which rules know it.
///
/// Words are equal by `marked` when they read the same: any case, either way of placing the tone (`hoà`, `hòa`), NFC or NFD.
/// They are equal by `folded` when they are the same without marks and tones, which also forgives slips of OCR (`công nghe`).
public struct Word: Sendable {
    /// How a word is printed.
    public enum Shape: UInt8, Sendable {
        /// `kế`, `Kế`, `KẾ`, `05` or `2.305` or `1.1`, one sign such as `,`.
        case lower, capital, capitals, number, sign
    }

    /// The byte offset of the word in the text that was cut.
    public var start: Int32
    /// The byte offset behind the last of its bytes.
    public var end: Int32
    /// The identity by which words are equal when they read the same.
    public var marked: UInt64
    /// The identity without marks and tones.
    public var folded: UInt64
    /// How it is printed.
    public var shape: Shape
    /// White space stands before it.
    public var spaced: Bool

    /// The byte range in the text that was cut.
    public var range: Range<Int> { Int(start)..<Int(end) }

    /// True for this ASCII sign.
    @inlinable
    public func isSign(_ sign: Unicode.Scalar) -> Bool {
        marked == UInt64(sign.value) && shape == .sign
    }

    /// Starts with a capital letter.
    public var isCapitalised: Bool { shape == .capital || shape == .capitals }
    /// A number, with the points and commas in it.
    public var isNumber: Bool { shape == .number }
    /// A word of letters.
    public var isLetters: Bool { shape == .lower || isCapitalised }
}
