import Vietnamese

/// Where a name that no list has ends.
enum NameEnd {
    /// Names are rarely longer than this many words.
    private static let longest = 16

    /// The index behind the last word of a name whose head stands before `start`.
    static func find(_ words: [Word], from start: Int, until end: Int, mode: BodyParser.Mode) -> Int {
        if mode == .whole { return end }
        var index = start
        var last = start
        while index < end, index - start < longest {
            let word = words[index]
            if goesOnOver(words, index, until: end) || repeatsNoun(words, start, index, until: end) {
                index += 1 + (Collectives.quantifier(words, at: index + 1) ?? 0)
                continue
            }
            if let (_, count) = realms.longest(in: words, at: index, until: end) {
                index += count
                last = index
                continue
            }
            guard word.shape != .sign, !Connector.isAnd(word) else { break }
            let belongs = Verbs.mayFollowHead(words, at: index) && (index == start || closesName(words, index, until: end))
            if index > start || !word.isCapitalised, Verbs.endsName(words, at: index), !belongs { break }
            // `Đào tạo`, `Quản lý` with a capital are words of the name, whole.
            index += belongs || word.isCapitalised ? Verbs.duty(words, at: index) ?? 1 : 1
            last = index
        }
        return last
    }

    /// Whose they are: the verb in it belongs to the name.
    private static let realms = PhraseBook<Bool>(["thuộc phạm vi quản lý", "thuộc thẩm quyền quản lý", "thuộc quyền quản lý", "thuộc địa bàn quản lý", "trên địa bàn quản lý"].map { ($0, true) })

    /// One name of several behind a head they share: `các Cục: Di sản văn hóa, Bản quyền tác giả`.
    static func item(_ words: [Word], from start: Int, until end: Int, mode: BodyParser.Mode) -> Int {
        let sign = (start..<end).first { words[$0].shape == .sign && !words[$0].isSign("-") } ?? end
        return mode == .whole ? sign : max(find(words, from: start, until: sign, mode: mode), capitals(words, from: start, until: sign))
    }

    private static let acts = PhraseBook<Bool>(["là", "chủ trì", "có trách nhiệm", "chịu trách nhiệm", "tham mưu", "phối hợp", "làm đầu mối", "theo dõi", "tổng hợp", "tiếp tục", "chủ động"].map { ($0, true) })

    /// `Vụ Vật liệu xây dựng là …`, `Ban Quản lý quy hoạch và Vụ …`: behind the verb stands what only the whole name can do, or another body.
    private static func closesName(_ words: [Word], _ index: Int, until end: Int) -> Bool {
        let next = index + (Verbs.duty(words, at: index) ?? 1)
        guard next < end else { return false }
        if acts.longest(in: words, at: next, until: end) != nil { return true }
        guard words[next].isSign(",") || words[next].isSign(";") || Connector.isAnd(words[next]), next + 1 < end, words[next + 1].isCapitalised else { return false }
        return HeadNouns.read(words, at: next + 1) != nil || HeadNouns.office(words, at: next + 1) != nil
    }

    /// `và`, `&`, `-` and brackets of a name, when its next half has a capital and is no head of another body.
    private static func goesOnOver(_ words: [Word], _ index: Int, until end: Int) -> Bool {
        let word = words[index]
        guard index + 1 < end else { return false }
        if word.isSign("-") || word.isSign("&") { return words[index + 1].isLetters }
        if word.isSign("/") { return words[index + 1].shape == .lower }
        guard Connector.isAnd(word) else { return false }
        let next = words[index + 1]
        let opensAnother = HeadNouns.read(words, at: index + 1) != nil || HeadNouns.office(words, at: index + 1) != nil || Collectives.quantifier(words, at: index + 1) != nil
        return !opensAnother && (next.isCapitalised || isNounPair(words, index))
    }

    /// `các khu công nghệ cao và khu công nghiệp`: the second half takes the noun of the first up again.
    private static func repeatsNoun(_ words: [Word], _ start: Int, _ index: Int, until end: Int) -> Bool {
        guard index > start + 1, Connector.isAnd(words[index]) else { return false }
        let noun = index + 1 + (Collectives.quantifier(words, at: index + 1) ?? 0)
        guard noun < end, words[noun].isLetters, noun > index + 1 || words[noun].shape == .lower else { return false }
        return words[start..<index].contains { $0.marked == words[noun].marked } && HeadNouns.read(words, at: noun) == nil && Collectives.run(words, from: noun, until: end) == nil
    }

    private static let halves = PhraseBook<Bool>([("=nhỏ", true), ("=vừa", true), ("truyền thông", true), ("đầu tư", true), ("gia đình", true)])

    /// `Doanh nghiệp vừa và nhỏ`.
    private static func isNounPair(_ words: [Word], _ index: Int) -> Bool { halves.longest(in: words, at: index + 1) != nil }

    /// A head behind a name with no comma between is capital throughout; `Văn Bàn tổ chức …` only sounds like one.
    private static func opensBody(_ words: [Word], _ index: Int) -> Bool {
        guard let (_, count) = HeadNouns.read(words, at: index) else { return false }
        return count == 1 || words[index + 1].isCapitalised || !words[index - 1].isCapitalised
    }

    /// The index behind a run of capitalised words and numbers: `Phú Thịnh 5`.
    static func capitals(_ words: [Word], from start: Int, until end: Int) -> Int {
        var index = start
        while index < end, words[index].isCapitalised && (index == start || !opensBody(words, index)) || (words[index].isNumber && index > start) { index += 1 }
        return max(index, start + 1)
    }
}

/// The place behind a name: `tỉnh`, `tỉnh Lào …`, `Thành phố`.
enum PlaceTail {
    private static let units = PhraseBook<Bool>([("tỉnh", false), ("thành phố", true), ("=TP.", true), ("=TP", true)])

    private static let lower = PhraseBook<String>(["quận", "huyện", "thị xã", "xã", "phường", "thị trấn"].map { ($0, $0) })

    /// The district or commune behind a name, as in `Hội Nông dân huyện`.
    static func lowerUnit(_ words: [Word], at index: Int) -> String? { lower.longest(in: words, at: index)?.meaning }

    private static let levels = PhraseBook<Bool>(
        ["cấp tỉnh", "cấp huyện", "cấp xã", "các tỉnh , thành phố trực thuộc trung ương", "các tỉnh , thành phố", "các cấp", "địa phương", "các địa phương", "các huyện , thị xã , thành phố", "các huyện , thành phố", "các tỉnh"].map { ($0, true) })

    /// The place behind a name of the catalogue, which may itself end in the unit: `Công an tỉnh` + `Lào …`.
    static func behind(_ index: Int, _ words: [Word], until end: Int) -> (end: Int, isCity: Bool) {
        guard index > 0, index < end, let (isCity, _) = units.longest(in: words, at: index - 1), words[index].shape == .capital else { return read(words, at: index, until: end) }
        return (read(words, at: index - 1, until: end).end, isCity)
    }

    /// Behind `xã` the name of it, if it is printed.
    private static func named(_ index: Int, _ words: [Word], until end: Int) -> Int {
        guard index < end, words[index].shape == .capital, HeadNouns.read(words, at: index) == nil else { return index }
        return NameEnd.capitals(words, from: index, until: min(end, index + 3))
    }

    /// The index behind the place, and whether it is a city's.
    static func read(_ words: [Word], at index: Int, until end: Int) -> (end: Int, isCity: Bool) {
        guard index < end else { return (index, false) }
        if let (_, count) = levels.longest(in: words, at: index, until: end) { return (index + count, false) }
        if let (_, count) = lower.longest(in: words, at: index, until: end), index + count >= end || !words[index + count].isSign("-") { return (named(index + count, words, until: end), false) }
        guard let (isCity, count) = units.longest(in: words, at: index, until: end) else { return (index, false) }
        var last = index + count
        while last < end, words[last].isCapitalised, HeadNouns.read(words, at: last) == nil, last - index - count < 4 { last += 1 }
        return (last, isCity)
    }
}
