/// What stands at the head and the foot of the document.
public struct PlanHeader: Sendable {
    /// `Kế hoạch`, `Chỉ thị`, `Công văn` …
    public var type: Cited<String>?
    /// As printed; `/KH-UBND` where the number is not filled in.
    public var number: Cited<String>?
    /// The body that issues it, in full.
    public var issuer: Cited<String>?
    /// Where it was issued, as printed before the date.
    public var place: Cited<String>?
    /// `2020-08-20`; `2024-06` where the day is blank.
    public var date: Cited<String>?
    /// The trích yếu, on one line, in the printed letter case.
    public var title: Cited<String>?
    /// The name under the signature.
    public var signer: Cited<String>?
    /// The document says DỰ THẢO.
    public var isDraft: Bool

    /// A header of which nothing is read yet.
    public init(isDraft: Bool = false) {
        self.isDraft = isDraft
    }
}
