import Vietnamese

/// Parses names of bodies and lists of them in running words.
struct BodyParser {
    let lexicon: BodyLexicon
    let text: CleanText
    let words: [Word]

    /// How much counts as a name: in a heading or a cell every piece of a list does, in a sentence only what is sure to be a body.
    /// Behind a command, firms and investors are named as bodies are.
    enum Mode { case sentence, commanded, whole }

    /// A list of bodies that begins at a word, and the index behind it; nil where none does.
    func list(at start: Int, until end: Int, mode: Mode = .sentence) -> (mentions: [BodyMention], end: Int)? {
        guard let first = one(at: start, until: end, mode: mode) else { return nil }
        if first.isCollective, let inner = enumeration(behind: first, until: end, mode: mode) { return inner }
        var mentions = [first]
        var index = first.words.upperBound
        while let next = nextItem(after: index, until: end), next < end {
            let isGroup = mentions.last?.isCollective == true
            if let more = one(at: next, until: end, mode: mode) ?? (isGroup ? group(at: next, until: end, mode: mode, continuing: true) : nil) ?? ellipsis(at: next, until: end, after: mentions) {
                if more.isCollective, let inner = enumeration(behind: more, until: end, mode: mode) { return (mentions + inner.mentions, inner.end) }
                mentions.append(more)
                index = more.words.upperBound
            } else {
                break
            }
        }
        return (mentions, index)
    }

    /// `giữa các cơ quan: Sở A, Sở B`: the list behind the colon says who the group is.
    private func enumeration(behind group: BodyMention, until end: Int, mode: Mode) -> (mentions: [BodyMention], end: Int)? {
        let colon = group.words.upperBound
        guard colon + 1 < end, words[colon].isSign(":"), HeadNouns.read(words, at: colon + 1) != nil else { return nil }
        return list(at: colon + 1, until: end, mode: mode)
    }

    /// The word behind the comma, semicolon or `và` that goes on a list.
    private func nextItem(after index: Int, until end: Int) -> Int? {
        var next = index
        var joined = false
        if let close = aside(next, end) { next = close }
        while next < end, words[next].isSign(",") || words[next].isSign(";") || words[next].isSign("/") || Connector.isAnd(words[next]) || isWith(next) {
            joined = true
            next += 1
        }
        return joined ? next : nil
    }

    private static let alias = PhraseBook<Bool>(["sau đây gọi", "dưới đây gọi", "gọi tắt", "sau đây viết tắt", "viết tắt"].map { ($0, true) })

    /// `(sau đây gọi là …)` between two names of a list: the index behind it.
    private func aside(_ index: Int, _ end: Int) -> Int? {
        guard index < end, words[index].isSign("("), Self.alias.longest(in: words, at: index + 1) != nil else { return nil }
        return words[index..<end].firstIndex { $0.isSign(")") }.map { $0 + 1 }
    }

    private static let with = PhraseBook<Bool>([("cùng", true), ("cùng với", true), ("với", true)])

    /// `và với các sở`, `Sở Tài chính cùng các đơn vị`.
    private func isWith(_ index: Int) -> Bool {
        guard index > 0, let (_, count) = Self.with.longest(in: words, at: index) else { return false }
        return Connector.isAnd(words[index - 1]) || Self.beside.longest(in: words, at: index) != nil && Collectives.quantifier(words, at: index + count) != nil
    }

    private static let beside = PhraseBook<Bool>([("=cùng", true), ("cùng với", true)])

    /// One body or group that begins at a word.
    func one(at start: Int, until end: Int, mode: Mode = .sentence) -> BodyMention? {
        var index = start
        var isQuantified = false
        if let government = government(at: start, until: end) { return government }
        if let count = HeadNouns.office(words, at: index), index + count < end {
            if count > 1, let chief = chief(at: index, until: end) { return chief }
            let behind = index + count
            guard let holder = one(at: skip(of: behind), until: end, mode: mode) ?? unknownHolder(start, skip(of: behind), end, mode) else { return nil }
            return BodyMention(names: holder.names, words: start..<holder.words.upperBound, isCollective: holder.isCollective)
        }
        if let count = Collectives.quantifier(words, at: index) {
            isQuantified = true
            index += count
        }
        guard index < end else { return nil }
        if let group = group(at: start, until: end, mode: mode) { return group }
        guard let named = named(at: index, until: end, isQuantified: isQuantified, mode: mode) else { return nil }
        // Several bodies of one kind stay several: `các Vụ quản lý ngành`.
        let last = named.isPlain && isQuantified ? field(behind: named.words.upperBound, end) : named.words.upperBound
        let names = named.isPlain && isQuantified ? [CanonicalName.write(words[start..<last], in: text, lexicon)] : named.names
        return BodyMention(names: names, words: start..<last, isCollective: named.isCollective, isPlain: named.isPlain)
    }

    private static let chiefs = PhraseBook<Bool>([("=trưởng", true), ("phó trưởng", true)])

    /// `Trưởng Ban Quản lý quy hoạch`: the head noun belongs to the name, not to the office.
    private func chief(at index: Int, until end: Int) -> BodyMention? {
        guard let (_, count) = Self.chiefs.longest(in: words, at: index), index + count + 1 < end, words[index + count].isCapitalised, words[index + count + 1].isCapitalised, HeadNouns.read(words, at: index + count)?.family == .agency else { return nil }
        guard let holder = one(at: index + count, until: end) else { return nil }
        return BodyMention(names: holder.names, words: index..<holder.words.upperBound, isCollective: holder.isCollective)
    }

    /// `người đứng đầu cơ sở chữa bệnh`: the body behind the office, whatever it is; a person's name has capitals.
    private func unknownHolder(_ start: Int, _ behind: Int, _ end: Int, _ mode: Mode) -> BodyMention? {
        guard mode == .whole, behind < end, words[behind].shape == .lower, Verbs.duty(words, at: behind) == nil, !words[behind - 1].isSign(","), Self.heads.longest(in: words, at: start) != nil else { return nil }
        return BodyMention(names: [CanonicalName.write(words[behind..<end], in: text, lexicon)], words: start..<end, isCollective: true)
    }

    private static let heads = PhraseBook<Bool>(["thủ trưởng", "người đứng đầu", "giám đốc", "hiệu trưởng", "lãnh đạo"].map { ($0, true) })

    private static let of = PhraseBook<Bool>([("=của", true)])

    private func skip(of index: Int) -> Int {
        Self.of.longest(in: words, at: index) != nil || index < words.count && words[index].isSign(",") ? index + 1 : index
    }

    /// Names with one head: `Sở Tài chính`, `Cục Hoá chất`, `UBND phường Yên Bái`; `các Sở: Tài chính, Xây dựng` names two.
    private func named(at index: Int, until end: Int, isQuantified: Bool, mode: Mode) -> BodyMention? {
        if Self.peoples.longest(in: words, at: index) != nil, let (_, count) = HeadNouns.read(words, at: index) { return committee(at: index, behind: index + count, until: end) }
        if let known = lexicon.longest(in: words, at: index, until: end), known.end > index, words[index].isCapitalised || isQuantified || mode == .whole || isKnownSmall(index) {
            if let longer = longerName(index, known.end, until: end, mode) { return longer }
            if let last = branch(behind: known.end, until: end) ?? lettersInPlace(index, known, until: end) { return BodyMention(names: [CanonicalName.write(words[index..<last], in: text, lexicon)], words: index..<last) }
            let place = PlaceTail.behind(known.end, words, until: end)
            if place.end == known.end, let last = provinceOfDepartment(index, known.end, until: end) { return BodyMention(names: [known.name], words: index..<last) }
            if let printed = asPrinted(index, known) { return BodyMention(names: [printed], words: index..<PlaceTail.behind(known.end, words, until: end).end) }
            return BodyMention(names: [inPlace(known, place)], words: index..<place.end)
        }
        guard let (family, count) = HeadNouns.read(words, at: index) else { return nil }
        let behind = index + count
        if behind < end, isQuantified || words[index].isCapitalised, words[behind].isSign(":") { return spread(head: index..<behind, family, from: behind + 1, until: end, mode) }
        switch family {
        case .committee: return committee(at: index, behind: behind, until: end)
        case .department: return behind < end && words[behind].isCapitalised ? agency(index, behind, end, mode) : nil
        case .firm: return mode == .whole || isQuantified && (mode == .commanded || Self.investors.longest(in: words, at: index) != nil) || firmName(behind, end) ? agency(index, behind, end, mode) : nil
        case .force, .agency: return words[index].isCapitalised || isQuantified || mode == .whole || behind < end && words[behind].isCapitalised ? agency(index, behind, end, mode) : nil
        case .local: return agency(index, behind, end, mode)
        }
    }

    /// `Ban Quản lý Khu kinh tế X và các khu công nghiệp Y`: a name that goes on behind the one the catalogue knows.
    private func longerName(_ index: Int, _ known: Int, until end: Int, _ mode: Mode) -> BodyMention? {
        guard known < end, words[known].shape == .capital, words[known - 1].shape != .capitals, HeadNouns.read(words, at: known) == nil else { return nil }
        guard let (family, count) = HeadNouns.read(words, at: index), family == .agency, PlaceTail.behind(known, words, until: end).end == known else { return nil }
        return agency(index, index + count, end, mode)
    }

    /// `VNPT Sơn …`: a firm known by its letters, with the place of its branch.
    private func lettersInPlace(_ index: Int, _ known: (name: String, end: Int), until end: Int) -> Int? {
        guard known.end == index + 1, known.end < end, words[index].shape == .capitals, words[known.end].shape == .capital, known.name == text.words(in: words[index].range) else { return nil }
        guard HeadNouns.read(words, at: known.end) == nil else { return nil }
        return NameEnd.capitals(words, from: known.end, until: min(end, known.end + 4))
    }

    private static let allLevels = PhraseBook<Bool>([("các cấp", true)])
    private static let organisations = PhraseBook<Bool>(["đoàn thanh niên", "hội phụ nữ", "mặt trận tổ quốc", "mặt trận tổ quốc việt nam", "hội cựu chiến binh", "hội nông dân", "liên đoàn lao động", "đoàn thanh niên cộng sản hồ chí minh"].map { ($0, true) })

    /// Organisations of the people are called as the document calls them.
    private func asPrinted(_ index: Int, _ known: (name: String, end: Int)) -> String? {
        let levels = Self.allLevels.longest(in: words, at: known.end)?.count ?? 0
        guard let (_, count) = Self.organisations.longest(in: words, at: index), index + count == known.end, PlaceTail.behind(known.end, words, until: words.count).end == known.end || levels > 0 else { return nil }
        return CanonicalName.write(words[index..<known.end + levels], in: text, lexicon)
    }

    /// `Sở Y tế Hà …`: a department is named without its province, which has two or three syllables.
    private func provinceOfDepartment(_ index: Int, _ known: Int, until end: Int) -> Int? {
        guard HeadNouns.read(words, at: index)?.family == .department, known < end, words[known].shape == .capital, words[known - 1].shape != .capitals, HeadNouns.read(words, at: known) == nil else { return nil }
        let last = NameEnd.capitals(words, from: known, until: min(end, known + 4))
        return (2...3).contains(last - known) ? last : nil
    }

    private static let branches = PhraseBook<Bool>([("- chi nhánh", true), ("chi nhánh", true)])

    /// `Ngân hàng Nhà nước - Chi nhánh X`: the index behind the branch of a body that has several.
    private func branch(behind known: Int, until end: Int) -> Int? {
        guard let (_, count) = Self.branches.longest(in: words, at: known, until: end), known + count < end, words[known + count].shape == .capital else { return nil }
        return NameEnd.capitals(words, from: known + count, until: min(end, known + count + 4))
    }

    private static let peoples = PhraseBook<Bool>([("ủy ban nhân dân", true), ("UBND", true), ("hội đồng nhân dân", true), ("HĐND", true)])
    private static let provinceWord = PhraseBook<Bool>([("tỉnh", true)])

    /// The catalogue's name of a province's body, as far as it is printed: `Công an`, `Công an tỉnh`, `Công an Thành phố`.
    private func inPlace(_ known: (name: String, end: Int), _ place: (end: Int, isCity: Bool)) -> String {
        let isProvince = place.end > known.end && Self.provinceWord.longest(in: words, at: known.end) != nil || Self.provinceWord.longest(in: words, at: known.end - 1) != nil
        if isProvince, !known.name.hasSuffix(" tỉnh"), ["Ban ", "Chi cục ", "Cục "].contains(where: known.name.hasPrefix), !known.name.hasPrefix("Ban Quản lý") { return known.name + " tỉnh" }
        guard known.name.hasSuffix(" tỉnh"), Self.provinceWord.longest(in: words, at: known.end - 1) == nil else { return known.name }
        let bare = String(known.name.dropLast(5))
        guard place.end > known.end else { return bare }
        if PlaceTail.lowerUnit(words, at: known.end) != nil { return bare + " " + CanonicalName.plain(words[known.end..<place.end], in: text) }
        return place.isCity ? bare + " Thành phố" : known.name
    }

    private static let investors = PhraseBook<Bool>([("chủ đầu tư", true), ("nhà đầu tư hạ tầng", true), ("tổng công ty", true), ("tập đoàn", true)])

    private func firmName(_ behind: Int, _ end: Int) -> Bool { behind < end && words[behind].isCapitalised }

    /// `công an tỉnh` is known in small letters too.
    private func isKnownSmall(_ index: Int) -> Bool {
        guard let (family, _) = HeadNouns.read(words, at: index) else { return false }
        return family == .force || family == .committee || family == .department || family == .agency
    }

    /// The name behind a head that no list has goes on to the next verb, sign or head.
    private func agency(_ index: Int, _ behind: Int, _ end: Int, _ mode: Mode) -> BodyMention? {
        if behind < end, Self.peoples.longest(in: words, at: behind) != nil, let (_, count) = HeadNouns.read(words, at: behind), let owner = committee(at: behind, behind: behind + count, until: end) {
            return BodyMention(names: [CanonicalName.write(words[index..<owner.words.upperBound], in: text, lexicon)], words: index..<owner.words.upperBound, isPlain: true)
        }
        if mode != .whole, Self.incomplete.longest(in: words, at: index).map({ index + $0.count == behind }) == true, NameEnd.find(words, from: behind, until: end, mode: mode) == behind { return nil }
        let last = NameEnd.find(words, from: behind, until: end, mode: mode)
        // A firm's `TNHH` is part of its registered name.
        let isFirm = HeadNouns.read(words, at: index)?.family == .firm && words[index..<last].dropFirst(behind - index).contains(where: \.isCapitalised)
        let name = isFirm ? CanonicalName.plain(words[index..<last], in: text).capitalisingFirst : CanonicalName.write(words[index..<last], in: text, lexicon)
        return BodyMention(names: [name], words: index..<last, isPlain: true)
    }

    /// Heads that name nobody by themselves.
    private static let incomplete = PhraseBook<Bool>(["cơ quan", "ban", "phòng", "cục", "vụ", "viện", "trường", "trung tâm", "hội", "quỹ", "báo", "đài", "trạm", "đội", "chi nhánh", "chi cục", "tổng cục"].map { ($0, true) })

    /// `các Sở: A, B`, `UBND các phường: A, B`: each name gets the head.
    private func spread(head: Range<Int>, _ family: HeadNouns.Family, from start: Int, until end: Int, _ mode: Mode) -> BodyMention? {
        let keys = words[head].map(\.folded)
        let printed = CanonicalName.write(words[head], in: text, lexicon)
        var names: [String] = []
        var index = start
        var last = start
        while index < end {
            if let known = lexicon.longest(in: words, at: index, until: end, head: keys) {
                names.append(known.name)
                last = known.end
            } else if words[index].isCapitalised {
                last = family == .agency ? NameEnd.item(words, from: index, until: end, mode: mode) : NameEnd.capitals(words, from: index, until: end)
                names.append(printed + " " + CanonicalName.plain(words[index..<last], in: text))
            } else {
                break
            }
            guard let next = nextItem(after: last, until: end), next < end, HeadNouns.read(words, at: next) == nil && HeadNouns.office(words, at: next) == nil || family == .committee else { break }
            index = next
        }
        return names.isEmpty ? nil : BodyMention(names: names, words: head.lowerBound..<last)
    }

    /// A list goes on without its head: `Sở Tài chính, Xây dựng, Nội vụ`.
    private func ellipsis(at index: Int, until end: Int, after mentions: [BodyMention]) -> BodyMention? {
        guard let last = mentions.last, words[index].isCapitalised, let (family, count) = HeadNouns.read(words, at: headStart(last)), family == .department else { return nil }
        let head = words[headStart(last)..<headStart(last) + count].map(\.folded)
        guard let known = lexicon.longest(in: words, at: index, until: end, head: head) else { return nil }
        let next = known.end
        let closes = next >= end || words[next].shape == .sign || Connector.isAnd(words[next]) || Verbs.endsName(words, at: next)
        return closes ? BodyMention(names: [known.name], words: index..<known.end) : nil
    }

    private func headStart(_ mention: BodyMention) -> Int {
        let start = mention.words.lowerBound
        return start + (Collectives.quantifier(words, at: start) ?? 0)
    }
}
