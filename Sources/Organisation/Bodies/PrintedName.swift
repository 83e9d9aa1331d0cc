/// One way in which a body is printed, with what sort of writing it is.
public struct PrintedName: Hashable, Sendable {
    /// How this writing comes about.
    public enum Form: Hashable, Sendable {
        /// The name in full.
        case full
        /// Another printed form from the catalogue.
        case variant
        /// An abbreviation as in numbers of documents.
        case abbreviation
    }

    /// The words.
    public var text: String
    /// What sort of writing it is.
    public var form: Form
    /// Whether it was turned from the province's form into the form of a centrally run city.
    public var isCityForm: Bool

    /// A way in which a name is printed.
    public init(text: String, form: Form, isCityForm: Bool = false) {
        self.text = text
        self.form = form
        self.isCityForm = isCityForm
    }
}

extension Body {
    /// Every way in which this body is printed: name, variants and abbreviations, and for a province's body the same
    /// words in the form of a city.
    public var printedNames: [PrintedName] {
        let listed =
            [PrintedName(text: name.text, form: .full)]
            + variants.map { PrintedName(text: $0, form: .variant) }
            + abbreviations.map { PrintedName(text: $0, form: .abbreviation) }
        guard level == .province else { return listed }
        return listed
            + listed.compactMap { listed in
                CityForm.of(listed.text).map { PrintedName(text: $0, form: listed.form, isCityForm: true) }
            }
    }
}
