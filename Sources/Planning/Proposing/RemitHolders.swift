import Organisation
import Vietnamese

/// Who has each area of work by office: the bodies that the document names, else those that the catalogue knows on its day.
struct RemitHolders: Sendable {
    /// A body that has the area.
    struct Holder: Sendable {
        var body: String
        /// The document names it; else it is only known to stand.
        var isNamed: Bool
    }

    /// More bodies of one name, as the police of all communes, are not told apart by their office.
    private static let most = 8

    /// By the number of the area.
    private(set) var byArea: [[Holder]] = []

    init(bodies: [String], tier: BodyLevel, on day: Day, _ knowledge: ProposalKnowledge) {
        let names = Self.book(of: knowledge.areas)
        var named = [[String]](repeating: [], count: knowledge.areas.areas.count)
        for body in bodies {
            for area in names.longest(in: Self.letters(body), at: 0)?.meaning ?? [] where named[area].count < Self.most { named[area].append(body) }
        }
        byArea = knowledge.areas.areas.enumerated().map { index, area in
            if !named[index].isEmpty { return named[index].map { Holder(body: $0, isNamed: true) } }
            // Which divisions a body has, only the document can tell.
            guard tier != .inner, let holder = area.holder(in: tier, on: day, by: knowledge.catalogue) else { return [] }
            return [Holder(body: holder.text, isNamed: false)]
        }
    }

    /// Names of all eras and tiers with their areas; longer ones of the same opening win, and carry the areas of the shorter.
    private static func book(of table: AreaTable) -> PhraseBook<[Int]> {
        var areas: [String: [Int]] = [:]
        for (index, area) in table.areas.enumerated() {
            for name in area.holders.values.joined() { areas[opening(name.text), default: []].append(index) }
        }
        var book = PhraseBook<[Int]>([])
        for (name, own) in areas { book.add(name, own) }
        return book
    }

    /// `Công an tỉnh`, `Công an thành phố`: the same office, whatever its place; signs differ from print to print.
    private static func opening(_ name: String) -> String {
        let plain = String(name.map { $0 == "," || $0 == "-" ? " " : $0 })
        return [" tỉnh", " cấp xã"].first { plain.hasSuffix($0) }.map { String(plain.dropLast($0.count)) } ?? plain
    }

    private static func letters(_ name: String) -> [Word] { WordCutter.cut(name).filter(\.isLetters) }
}
