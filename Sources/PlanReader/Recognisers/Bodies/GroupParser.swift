import Vietnamese

extension BodyParser {
    /// A group of bodies, with its qualifiers: `các sở, ngành có liên quan`, `các huyện, thành phố`.
    func group(at start: Int, until end: Int, mode: Mode = .sentence, continuing: Bool = false) -> BodyMention? {
        guard let run = Collectives.run(words, from: start, until: end) else { return nil }
        if Collectives.quantifier(words, at: start) == nil, run.list.first == .organisation, !(continuing && run.list.count > 1) { return nil }
        if namesEach(behind: run, until: end) { return nil }
        if run.nouns.isSubset(of: [.firm, .organisation, .person]), run.nouns.contains(.firm) { return mode == .sentence ? nil : printedGroup(start, mode == .whole ? end : printedEnd(run.end, run.end, end)) }
        if run.nouns == [.branch] || run.nouns == [.level], run.end < end, words[run.end].isLetters, Qualifiers.longest(words, at: run.end, until: end) == nil, !Verbs.endsName(words, at: run.end) { return nil }
        var isConcerned = false
        var isInside = false
        var isPrinted = false
        var last = run.end
        while last < end, let (meaning, count) = Qualifiers.longest(words, at: last, until: end), !isNamedOwner(last, meaning, count, end) {
            switch meaning {
            case .concerned: isConcerned = true
            case .inside: isInside = true
            case .printed: isPrinted = true
            case .ofAuthority: break
            }
            last += count
        }
        if let inside = bodyInside(last, end) { return printedGroup(start, inside) }
        guard run.isQuantified || run.list.count > 1 || isConcerned || continuing && (run.nouns == [.locality] || run.nouns == [.union]) else { return nil }
        if run.nouns.contains(.government) { return printedGroup(start, last) }
        if isPrinted { return printedGroup(start, field(behind: last, end)) }
        if run.nouns == [.locality], let told = having(last, end) { return printedGroup(start, told) }
        let names = GroupName.names(run.list, concerned: isConcerned, inside: isInside, ofCommittee: false, isQuantified: run.isQuantified)
        if mode == .whole, names == nil, last < end { return printedGroup(start, end) }
        guard let names else { return run.isQuantified ? printedGroup(start, printedEnd(run.end, last, end)) : nil }
        return BodyMention(names: names, words: start..<last, isCollective: true)
    }

    /// The Government's ministries and agencies, and whole branches, which stand for themselves: `Bộ trưởng, Thủ trưởng cơ quan ngang bộ`.
    func government(at start: Int, until end: Int) -> BodyMention? {
        guard let (names, count) = Self.wholes.longest(in: words, at: start, until: end) else { return nil }
        return BodyMention(names: names.isEmpty ? [CanonicalName.write(words[start..<start + count], in: text, lexicon)] : names, words: start..<tail(start + count, end), isCollective: true)
    }

    /// `các Sở: Tài chính, Xây dựng`: behind the colon stand the names, without their head.
    private func namesEach(behind run: Collectives.Run, until end: Int) -> Bool {
        guard run.list == [.department] || run.list == [.ministry] || run.list == [.board], run.end + 1 < end, words[run.end].isSign(":") else { return false }
        return words[run.end + 1].isCapitalised && HeadNouns.read(words, at: run.end + 1) == nil
    }

    /// `thuộc Sở Xây dựng`: the owner has a name of its own.
    private func isNamedOwner(_ index: Int, _ meaning: Qualifiers.Meaning, _ count: Int, _ end: Int) -> Bool {
        guard case .inside = meaning, count > 1, index + count < end else { return false }
        return words[index + count].shape == .capital && (HeadNouns.read(words, at: index + count) == nil || index + count + 1 >= end || !words[index + count + 1].isCapitalised)
    }

    private static let owners = PhraseBook<Bool>([("=của", true)])
    private static let belonging = PhraseBook<Bool>([("thuộc", true), ("trực thuộc", true)])

    /// `các cơ quan chức năng thuộc quận, huyện`: the index behind the body that the group belongs to.
    private func bodyInside(_ index: Int, _ end: Int) -> Int? {
        if index < end, Self.owners.longest(in: words, at: index) != nil, index + 1 < end, words[index + 1].shape == .capital, HeadNouns.read(words, at: index + 1) != nil, let owner = one(at: index + 1, until: end) { return owner.words.upperBound }
        guard let (_, count) = Self.belonging.longest(in: words, at: index, until: end), index + count < end else { return nil }
        if let owner = one(at: index + count, until: end) { return owner.words.upperBound }
        return words[index + count].shape == .capital && HeadNouns.read(words, at: index + count) != nil ? index + count + 1 : nil
    }

    private static let about = PhraseBook<Bool>([("=về", true)])
    private static let matters = PhraseBook<Bool>([("việc", true), ("các nội dung", true), ("nội dung", true)])

    /// `các hiệp hội nghề nghiệp về du lịch`: the field of a group that is told by what it does.
    func field(behind index: Int, _ end: Int) -> Int {
        guard index + 1 < end, Self.about.longest(in: words, at: index) != nil, words[index + 1].isLetters, Self.matters.longest(in: words, at: index + 1) == nil else { return index }
        let last = NameEnd.find(words, from: index + 1, until: min(end, index + 6), mode: .sentence)
        return last < end && Verbs.endsName(words, at: last) ? last : index
    }

    private static let have = PhraseBook<Bool>([("=có", true)])
    private static let owned = PhraseBook<Bool>(["rừng", "biển", "đường biên giới", "biên giới", "dự án", "công trình", "khu công nghiệp", "khu kinh tế", "dịch", "di tích", "tàu cá", "mỏ", "khoáng sản", "nhu cầu", "nông sản", "đất", "hồ", "đập", "đê", "làng nghề", "cảng", "sân bay", "tuyến đường", "đồng bào"].map { ($0, true) })

    /// `các địa phương có rừng`: those meant are told by what they have.
    private func having(_ index: Int, _ end: Int) -> Int? {
        guard index + 1 < end, Self.have.longest(in: words, at: index) != nil, let (_, count) = Self.owned.longest(in: words, at: index + 1) else { return nil }
        let behind = index + 1 + count
        return (behind..<min(end, behind + 8)).first { words[$0].shape == .sign || Connector.isAnd(words[$0]) || Verbs.endsName(words, at: $0) } ?? min(end, behind + 8)
    }

    /// A whole branch with all its levels acts as one.
    private static let wholes: PhraseBook<[String]> = {
        var book = PhraseBook<[String]>([])
        for phrase in ["toàn ngành", "toàn lực lượng", "toàn hệ thống", "các cấp ủy"] { book.add(phrase, []) }
        for phrase in ["các bộ , ban , ngành trung ương", "các bộ , ban , ngành", "các bộ , cơ quan trung ương"] { book.add(phrase, ["Các bộ, ngành"]) }
        for heads in ["giám đốc sở", "giám đốc các sở"] {
            for offices in ["thủ trưởng", "thủ trưởng các"] {
                for agencies in ["cơ quan , ban , ngành", "ban , ngành", "ban ngành", "ban , ngành , đoàn thể", "cơ quan , ban , ngành , đoàn thể", "sở , ban , ngành", "cơ quan , đơn vị"] { book.add(heads + " , " + offices + " " + agencies, agencies.hasSuffix("đoàn thể") ? ["Các sở, ban, ngành", "Các đoàn thể"] : ["Các sở, ban, ngành"]) }
            }
        }
        for head in ["các bộ", "bộ", "các bộ trưởng", "bộ trưởng", "bộ trưởng các bộ"] {
            for office in ["", "các ", "thủ trưởng ", "thủ trưởng các "] {
                let two = head + " , " + office + "cơ quan ngang bộ"
                book.add(two, Array(ministries.prefix(2)))
                for second in ["", "các ", "thủ trưởng ", "thủ trưởng các "] { for belonging in ["thuộc", "trực thuộc"] { book.add(two + " , " + second + "cơ quan " + belonging + " chính phủ", ministries) } }
            }
        }
        return book
    }()

    /// What the Government is made of.
    private static let ministries = ["Các bộ", "Cơ quan ngang bộ", "Cơ quan thuộc Chính phủ"]

    /// `các cơ quan chức năng của địa phương`: as printed.
    private func printedGroup(_ start: Int, _ end: Int) -> BodyMention {
        BodyMention(names: [CanonicalName.write(words[start..<end], in: text, lexicon)], words: start..<end, isCollective: true, isPrinted: true)
    }

    /// A group that the canon does not know goes on to the next verb.
    private func printedEnd(_ run: Int, _ qualified: Int, _ end: Int) -> Int {
        max(qualified, NameEnd.find(words, from: run, until: end, mode: .sentence))
    }

    /// `UBND các huyện, thị xã`, `UBND tỉnh`, `UBND phường Yên Bái`, `UBND các phường: A, B`.
    func committee(at index: Int, behind: Int, until end: Int) -> BodyMention? {
        // `UBND 11 phường`
        let behind = behind + 1 < end && words[behind].isNumber && words[behind + 1].isLetters ? behind + 1 : behind
        guard behind < end else { return BodyMention(names: [CanonicalName.write(words[index..<behind], in: text, lexicon)], words: index..<behind) }
        let quantified = Collectives.quantifier(words, at: behind)
        let units = behind + (quantified ?? 0)
        if let spread = spreadCommittee(index..<behind, units: units, until: end) { return spread }
        if let level = Self.levels.longest(in: words, at: behind, until: end), let told = having(behind + level.count, end) { return printedGroup(index, told) }
        if let level = Self.levels.longest(in: words, at: behind, until: end) { return BodyMention(names: [level.meaning], words: index..<behind + level.count) }
        if let run = Collectives.run(words, from: behind, until: end, territories: true), quantified != nil || run.isQuantified || run.list.count > 1 {
            if let names = GroupName.names(run.list, concerned: false, inside: false, ofCommittee: true, isQuantified: true) { return BodyMention(names: names, words: index..<tail(cityNames(run, end), end), isCollective: true) }
        }
        return namedCommittee(index, behind, units, end)
    }

    private static let levels = PhraseBook<String>([
        ("cấp huyện", "UBND cấp huyện"), ("cấp xã", "UBND cấp xã"), ("cấp tỉnh", "UBND cấp tỉnh"), ("các cấp", "UBND các cấp"), ("các địa phương", "Các địa phương"),
    ])

    /// `các huyện, thành phố X`, `thị xã X, Y`: the names of the cities belong to the group.
    private func cityNames(_ run: Collectives.Run, _ end: Int) -> Int {
        guard run.list.last == .city || run.list.last == .town || run.list.last == .zone else { return run.end }
        var last = run.end
        while last < end, words[last].shape == .capital, HeadNouns.read(words, at: last) == nil {
            last = NameEnd.capitals(words, from: last, until: min(end, last + 4))
            guard last + 1 < end, words[last].isSign(","), words[last + 1].shape == .capital, HeadNouns.read(words, at: last + 1) == nil, Collectives.quantifier(words, at: last + 1) == nil else { break }
            last += 1
        }
        return last
    }

    /// `trực thuộc Trung ương`, `trên địa bàn tỉnh` behind a group.
    private func tail(_ index: Int, _ end: Int) -> Int {
        var last = index
        while last < end, let (_, count) = Qualifiers.longest(words, at: last, until: end) { last += count }
        return last
    }

    private static let unitNouns = PhraseBook<Bool>(["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "=TP.", "=TP"].map { ($0, true) })

    private func namedCommittee(_ index: Int, _ behind: Int, _ units: Int, _ end: Int) -> BodyMention {
        var last = behind
        if let (_, count) = Self.unitNouns.longest(in: words, at: behind, until: end) {
            last = behind + count
            if last < end, words[last].isCapitalised, words[last].shape != .capitals || words[behind].shape == .capitals { last = NameEnd.capitals(words, from: last, until: min(end, last + 4)) }
        }
        if let level = unnamedLevel(behind, last) { return BodyMention(names: [level], words: index..<last, isCollective: true) }
        let place = last > behind ? " " + CanonicalName.plain(words[behind..<last], in: text) : ""
        return BodyMention(names: [shortHead(index..<behind) + place], words: index..<last)
    }

    private static let communes = PhraseBook<Bool>(["xã", "phường", "thị trấn", "đặc khu"].map { ($0, true) })

    /// `UBND xã` with no name behind it is any of them.
    private func unnamedLevel(_ behind: Int, _ last: Int) -> String? {
        guard let (_, count) = Self.communes.longest(in: words, at: behind), behind + count == last else { return nil }
        return "UBND cấp xã"
    }

    private static let people = PhraseBook<String>([("ủy ban nhân dân", "UBND"), ("UBND", "UBND"), ("=UB", "UBND"), ("hội đồng nhân dân", "HĐND"), ("HĐND", "HĐND")])

    private func shortHead(_ head: Range<Int>) -> String {
        Self.people.longest(in: words, at: head.lowerBound)?.meaning ?? CanonicalName.write(words[head], in: text, lexicon)
    }

    private func spreadCommittee(_ head: Range<Int>, units: Int, until end: Int) -> BodyMention? {
        guard let (_, count) = Self.unitNouns.longest(in: words, at: units, until: end), units + count < end else { return nil }
        let colon = words[units + count].isSign(":")
        let start = units + count + (colon ? 1 : 0)
        guard colon || units > head.upperBound, start < end, words[start].isCapitalised, words[units].shape != .capitals || colon else { return nil }
        let prefix = shortHead(head) + " " + CanonicalName.plain(words[units..<units + count], in: text)
        var names: [String] = []
        var index = start
        var last = start
        while index < end, words[index].isCapitalised, HeadNouns.read(words, at: index) == nil {
            last = NameEnd.capitals(words, from: index, until: end)
            names.append(prefix + " " + CanonicalName.plain(words[index..<last], in: text))
            guard last + 1 < end, words[last].isSign(",") || Connector.isAnd(words[last]) else { break }
            index = last + 1
        }
        return names.isEmpty ? nil : BodyMention(names: names, words: head.lowerBound..<last)
    }
}
