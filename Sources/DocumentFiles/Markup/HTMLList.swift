/// A list of HTML and the marker that its next item is printed with.
struct HTMLList {
    private var next: Int?
    private let format: String

    init(_ scanner: HTMLScanner) {
        next = scanner.name == "ol" ? scanner.attribute("start").flatMap { Int($0) } ?? 1 : nil
        format = ["a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"][scanner.attribute("type") ?? "1"] ?? "decimal"
    }

    mutating func marker(_ item: HTMLScanner) -> String {
        guard let counted = next else { return "- " }
        let number = item.attribute("value").flatMap { Int($0) } ?? counted
        next = number < Int.max ? number + 1 : number
        return "\(NumberShape.printed(number, format: format)). "
    }
}
