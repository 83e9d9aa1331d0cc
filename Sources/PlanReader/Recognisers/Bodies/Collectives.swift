import Planning
import Vietnamese

/// Reads groups of bodies by the nouns they are made of: `các sở, ban, ngành, đoàn thể tỉnh; UBND các huyện, thị xã, thành phố`.
struct Collectives {
    /// The nouns of which such groups are made.
    enum Noun: Sendable {
        case department, board, branch, ministry, level, province, city, district, town, commune, ward, townlet, zone, locality, union, agency, unit, organisation, room, person, government, firm

        /// A unit that a people's committee governs.
        var isTerritory: Bool {
            switch self {
            case .province, .city, .district, .town, .commune, .ward, .townlet, .zone: true
            default: false
            }
        }
    }

    private static let nouns = PhraseBook<Noun>([
        ("sở", .department), ("ban", .board), ("ngành", .branch), ("bộ", .ministry), ("cấp", .level), ("tỉnh", .province), ("thành phố", .city), ("huyện", .district),
        ("quận", .district), ("thị xã", .town), ("thành", .city), ("thị", .town), ("xã", .commune), ("phường", .ward), ("thị trấn", .townlet), ("đặc khu", .zone),
        ("địa phương", .locality), ("đoàn thể", .union), ("hội đoàn thể", .union), ("cơ quan", .agency), ("đơn vị", .unit), ("tổ chức", .organisation), ("phòng", .room),
        ("cá nhân", .person), ("chính quyền", .government), ("doanh nghiệp", .firm),
    ])
    private static let offices = PhraseBook<Bool>([("=cấp huyện", true), ("=cấp xã", true), ("=cấp tỉnh", true)])

    /// The nouns of a run, with their quantifiers; the words it covers.
    struct Run {
        var nouns: Set<Noun> = []
        var list: [Noun] = []
        var end: Int
        var isQuantified = false
        /// Words that tell which of them: `có liên quan`, `thuộc tỉnh`.
        var isConcerned = false
        var qualifier: Range<Int>?
    }

    static func quantifier(_ words: [Word], at index: Int) -> Int? { CollectiveName.quantifier(words, at: index) }

    /// Reads the nouns from a word on; nil where there is none.
    static func run(_ words: [Word], from start: Int, until end: Int, territories: Bool = false) -> Run? {
        var run = Run(end: start)
        var index = start
        while index < end {
            if let count = quantifier(words, at: index) {
                if opensOrganisations(words, index + count, run) { break }
                run.isQuantified = true
                index += count
            }
            guard index < end, let (noun, count) = nouns.longest(in: words, at: index, until: end), isNoun(noun, words, index, count, until: end) || territories && closesTerritories(noun, run), !territories || noun.isTerritory else { break }
            // `tổ chức pháp chế`, `đơn vị sự nghiệp` are heads of their own.
            if let (_, length) = HeadNouns.read(words, at: index), length > count { break }
            if noun.isTerritory, !territories, isQualifier(words, index, run) { break }
            run.nouns.insert(noun)
            run.list.append(noun)
            index += count
            run.end = index
            if run.nouns.contains(.government), noun == .locality || noun == .level { break }
            let next = skipJoints(words, from: index, until: end)
            guard next > index || continues(words, at: index, until: end) else { break }
            index = next
        }
        return run.list.isEmpty ? nil : run
    }

    /// `các xã, phường, đặc khu Lý Sơn`: the last of the units may bear its name.
    private static func closesTerritories(_ noun: Noun, _ run: Run) -> Bool {
        (noun == .city || noun == .town || noun == .zone) && !run.list.isEmpty && run.isQuantified
    }

    /// `các cơ quan, đơn vị, các tổ chức, cá nhân …`: a second quantifier before organisations opens another group.
    private static func opensOrganisations(_ words: [Word], _ index: Int, _ run: Run) -> Bool {
        !run.list.isEmpty && nouns.longest(in: words, at: index)?.meaning == .organisation
    }

    /// `các đoàn thể quận`: a unit right behind another noun says whose they are.
    private static func isQualifier(_ words: [Word], _ index: Int, _ run: Run) -> Bool {
        guard let last = run.list.last, !last.isTerritory, index == run.end else { return false }
        return index > 0 && words[index - 1].isLetters
    }

    /// A noun that opens a name of its own (`Sở Tài chính`, `Ban Dân tộc`, `phường Yên Bái`) belongs to no group.
    private static func isNoun(_ noun: Noun, _ words: [Word], _ index: Int, _ count: Int, until end: Int) -> Bool {
        let next = index + count
        guard next < end else { return true }
        let opensName = words[next].isCapitalised && words[next].spaced && words[index].shape != .capitals && nouns.longest(in: words, at: next) == nil
        if opensName { return false }
        switch noun {
        case .board: return words[next].shape == .sign || Qualifiers.longest(words, at: next, until: end) != nil || nouns.longest(in: words, at: next) != nil || Connector.isAnd(words[next])
        case .room, .level, .person, .organisation, .branch, .ministry, .department: return true
        default: return true
        }
    }

    private static func continues(_ words: [Word], at index: Int, until end: Int) -> Bool {
        index < end && (quantifier(words, at: index) != nil || nouns.longest(in: words, at: index) != nil)
    }

    private static func skipJoints(_ words: [Word], from start: Int, until end: Int) -> Int {
        var index = start
        while index < end, words[index].isSign(",") || words[index].isSign("/") || words[index].isSign("-") || Connector.isAnd(words[index]) || words[index].isSign(";") { index += 1 }
        return continues(words, at: index, until: end) ? index : start
    }
}
