import Vietnamese

/// The body that issues the document, in full, with its province.
struct IssuerFinder {
    let source: ParagraphText
    let lexicon: BodyLexicon
    let block: TitleBlock

    func find(preamble: Range<Int>, signature: Range<Int>?) -> (name: String, range: Range<Int>)? {
        let province = Province.find(in: source, head: block.authority, place: block.placeDate?.place)
        let numbered = fromNumber(province)
        // A committee's own symbol is surer than what a stamp or a slip of OCR puts over it.
        if let numbered, numbered.name.hasPrefix("Ủy ban nhân dân"), fromHead(province)?.name.hasPrefix("Ủy ban nhân dân") != true { return numbered }
        if let found = fromHead(province) ?? numbered { return found }
        return overBasis(province) ?? signature.flatMap { fromSignature($0, province) } ?? fromPreamble(preamble, province) ?? fromEnd(province)
    }

    /// `THỦ TƯỚNG CHÍNH PHỦ` over the first `Căn cứ …`.
    private func overBasis(_ province: String?) -> (name: String, range: Range<Int>)? {
        guard let line = (0..<min(12, source.paragraphs.count)).first(where: { TitleBlock.namesAuthority(source, $0) }) else { return nil }
        let range = source.paragraphs[line].range
        let parser = parser(source.text.cut(range))
        guard let body = parser.one(at: 0, until: parser.words.count, mode: .whole), let name = body.names.first else { return nil }
        return (complete(name, province), range)
    }

    private static let onBehalf = PhraseBook<Bool>([("TM.", true), ("T/M", true)])

    /// `TM. ỦY BAN NHÂN DÂN` over the signer's post.
    private func fromSignature(_ signature: Range<Int>, _ province: String?) -> (name: String, range: Range<Int>)? {
        for piece in HeadPiece.pieces(of: source, in: signature) {
            guard let cue = piece.words.indices.first(where: { Self.onBehalf.longest(in: piece.words, at: $0) != nil }), let (_, count) = Self.onBehalf.longest(in: piece.words, at: cue) else { continue }
            guard let body = shouted(parser(piece.words), cue + count, piece.words.count), let name = body.names.first else { continue }
            return (complete(name, province), Int(piece.words[body.words.lowerBound].start)..<Int(piece.words[body.words.upperBound - 1].end))
        }
        return nil
    }

    private func parser(_ words: [Word]) -> BodyParser { BodyParser(lexicon: lexicon, text: source.text, words: words) }

    /// The last body named above the number: the one below is the one that issues.
    private func fromHead(_ province: String?) -> (name: String, range: Range<Int>)? {
        let words = authorityWords()
        guard !words.isEmpty else { return nil }
        let parser = parser(words)
        var found: BodyMention?
        var index = 0
        while index < words.count {
            if let body = parser.one(at: index, until: words.count, mode: .sentence) ?? shouted(parser, index, words.count) {
                found = body
                index = max(index + 1, body.words.upperBound)
            } else {
                index += 1
            }
        }
        guard let found, let name = found.names.first else { return nil }
        return (complete(name, province), Int(words[found.words.lowerBound].start)..<Int(words[found.words.upperBound - 1].end))
    }

    private func shouted(_ parser: BodyParser, _ index: Int, _ end: Int) -> BodyMention? {
        guard parser.words[index].shape == .capitals, HeadNouns.read(parser.words, at: index) != nil else { return nil }
        return parser.one(at: index, until: end, mode: .whole)
    }

    private static let nation = PhraseBook<Bool>([("cộng hòa xã hội chủ nghĩa việt nam", true), ("xã hội chủ nghĩa việt nam", true), ("độc lập - tự do - hạnh phúc", true), ("cộng hòa xã hội", true)])

    /// The words above the number line; those of the number line itself end at `Số`.
    private func authorityWords() -> [Word] {
        block.authority.flatMap { piece -> [Word] in
            var above = NumberLine.start(in: piece.words).map { Array(piece.words[..<$0]) } ?? piece.words
            // Place and date may stand before the number on its line.
            if let line = PlaceDateLine.read(above, in: source.text) { above.removeAll { Int($0.start) >= line.placeRange.lowerBound } }
            // The nation's name may share a line with the body's.
            let nation = above.indices.first { Self.nation.longest(in: above, at: $0) != nil }
            return nation.map { Array(above[..<$0]) } ?? above
        }
    }

    /// `/KH-SKHCN`: the symbol's last part is the body's own.
    private func fromNumber(_ province: String?) -> (name: String, range: Range<Int>)? {
        guard let number = block.number, let last = number.text.split(separator: "-").last.map(String.init) else { return nil }
        let symbol = String(last.split(separator: "/").last ?? "")
        let first = number.text.split(separator: "/").last.flatMap { $0.split(separator: "-").first }.map(String.init) ?? symbol
        for candidate in [symbol, first] {
            if let name = Self.symbols[candidate.uppercased()] { return (complete(name, province), number.range) }
            if candidate.uppercased().hasPrefix("S"), let expansion = department(String(candidate.dropFirst())) { return (complete(expansion, province), number.range) }
        }
        return nil
    }

    private static let symbols = ["UBND": "UBND", "UB": "UBND", "HĐND": "HĐND"]

    /// `KHCN` behind the `S` of a department's symbol.
    private func department(_ initials: String) -> String? {
        let words = WordCutter.cut("Sở " + initials)
        return lexicon.longest(in: words, at: 0, until: words.count)?.name
    }

    private static let issues = PhraseBook<Bool>([
        ("chỉ thị", true), ("yêu cầu", true), ("xây dựng kế hoạch", true), ("ban hành kế hoạch", true), ("đã kết luận", true), ("kết luận", true), ("thông báo", true), ("có ý kiến", true), ("đề nghị", true), ("xây dựng", true), ("ban hành", true),
        ("quyết định", true), ("có ý kiến chỉ đạo", true),
    ])

    /// `Bộ trưởng Bộ X chỉ thị:`, `UBND Thành phố xây dựng Kế hoạch …`
    private func fromPreamble(_ preamble: Range<Int>, _ province: String?) -> (name: String, range: Range<Int>)? {
        for index in preamble.reversed() {
            let words = source.text.cut(source.paragraphs[index].range)
            let parser = parser(words)
            for start in words.indices where words[start].isCapitalised && (start == 0 || words[start - 1].shape == .sign) {
                guard let body = parser.one(at: start, until: words.count), !body.isCollective, Self.issues.longest(in: words, at: body.words.upperBound) != nil, let name = body.names.first else { continue }
                return (complete(name, province), Int(words[body.words.lowerBound].start)..<Int(words[body.words.upperBound - 1].end))
            }
        }
        return nil
    }

    private static let announces = PhraseBook<Bool>([("xin thông báo", true), ("thông báo", true)])

    /// The last paragraph: `Văn phòng X xin thông báo …`
    private func fromEnd(_ province: String?) -> (name: String, range: Range<Int>)? {
        for paragraph in source.paragraphs.filter({ $0.furniture == nil }).suffix(4).reversed() {
            let words = source.text.cut(paragraph.range)
            for start in words.indices where words[start].isCapitalised && (start == 0 || words[start - 1].shape == .sign) {
                guard let body = parser(words).one(at: start, until: words.count), !body.isCollective, Self.announces.longest(in: words, at: body.words.upperBound) != nil, let name = body.names.first else { continue }
                if Self.byOrder.longest(in: words, at: 0) != nil, let ministry = ministry() { return ministry }
                return (complete(name, province), Int(words[start].start)..<Int(words[body.words.upperBound - 1].end))
            }
        }
        return nil
    }

    private static let byOrder = PhraseBook<Bool>([("thừa lệnh bộ trưởng", true), ("TL. bộ trưởng", true)])
    private static let ministries = PhraseBook<Bool>([("=bộ", true)])

    /// `Thừa lệnh Bộ trưởng, Văn phòng Bộ xin thông báo`: the ministry that the first paragraphs name.
    private func ministry() -> (name: String, range: Range<Int>)? {
        for paragraph in source.paragraphs.prefix(12) {
            let words = source.text.cut(paragraph.range)
            for start in words.indices where words[start].isCapitalised && Self.ministries.longest(in: words, at: start) != nil {
                guard let body = parser(words).one(at: start, until: words.count), body.words.count > 2, let name = body.names.first else { continue }
                return (name, Int(words[start].start)..<Int(words[body.words.upperBound - 1].end))
            }
        }
        return nil
    }

    /// Written out, and completed with the province where the name leaves it open.
    private func complete(_ name: String, _ province: String?) -> String {
        var full = name
        for (short, long) in [("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân")] where full == short || full.hasPrefix(short + " ") { full = long + full.dropFirst(short.count) }
        guard let province else { return full }
        let lower = full.lowercased()
        if lower.hasSuffix(" tỉnh") || lower.hasSuffix(" thành phố"), let unit = full.split(separator: " ").last, unit.lowercased() == "tỉnh" || unit.lowercased() == "phố" {
            return String(full.dropLast(lower.hasSuffix(" tỉnh") ? 5 : 10)) + " " + province
        }
        if lower == "ủy ban nhân dân" || lower == "hội đồng nhân dân" || lower.hasPrefix("sở ") && !lower.contains(" tỉnh ") && !lower.contains(" thành phố ") { return full + " " + province }
        return full.lowercased().hasSuffix(province.lowercased()) ? String(full.dropLast(province.count)) + province : full
    }
}
