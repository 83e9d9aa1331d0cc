/// An invented plan of any length: head, headings, items, bullets, bodies, deadlines, references, and no sentence twice but by chance.
///
/// The same seed gives the same text, so that figures of two days can be compared.
struct PlanText {
    private var random: Seeded
    private(set) var lines: [String] = []
    private var length = 0

    /// The lines of a plan of about so many bytes, one paragraph a line.
    static func lines(bytes: Int, seed: UInt64 = 2026) -> [String] {
        var text = PlanText(random: Seeded(state: seed))
        text.head()
        var chapter = 1
        while text.length < bytes {
            text.chapter(chapter, until: bytes)
            chapter += 1
        }
        text.foot()
        return text.lines
    }

    private init(random: Seeded) {
        self.random = random
    }

    private mutating func add(_ line: String) {
        lines.append(line)
        length += line.utf8.count + 1
    }

    private mutating func head() {
        let opening = [
            "ỦY BAN NHÂN DÂN", "TỈNH \(PlanPhrases.province.uppercased())", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "Số: 123/KH-UBND",
            "\(PlanPhrases.province), ngày 15 tháng 01 năm 2026", "KẾ HOẠCH", "Phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026", "",
        ]
        for line in opening { add(line) }
        for _ in 1...4 { add("Căn cứ \(source());") }
        add("Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:")
    }

    private mutating func foot() {
        let ending = [
            "Trên đây là Kế hoạch của UBND tỉnh, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.", "", "Nơi nhận:", "- Thường trực Tỉnh ủy;",
            "- Các sở, ban, ngành;", "- Lưu: VT, KGVX.",
        ]
        for line in ending { add(line) }
    }

    private mutating func chapter(_ number: Int, until bytes: Int) {
        add("\(Self.roman(number)). \(subject().uppercased())")
        for item in 1...random.number(6...14) where length < bytes { self.item(item) }
    }

    private mutating func item(_ number: Int) {
        if random.happens(30) {
            add("\(number). \(random.pick(PlanPhrases.bodies))")
        } else {
            add("\(number). \(subject())")
        }
        let isBulleted = random.happens(50)
        for letter in "abcdeghik".prefix(random.number(2...8)) {
            add(isBulleted ? "- \(task())." : "\(letter)) \(task());")
        }
    }
}

extension PlanText {
    private mutating func subject() -> String {
        "\(random.pick(PlanPhrases.verbs)) \(random.pick(PlanPhrases.objects)) \(random.pick(PlanPhrases.scopes))"
    }

    /// A sentence that asks for something, of whom, until when, by which document.
    private mutating func task() -> String {
        var sentence = subject()
        if random.happens(40) { sentence += " theo \(source())" }
        if random.happens(50) { sentence += " \(random.pick(PlanPhrases.purposes))" }
        if random.happens(30) {
            sentence +=
                "; phấn đấu đạt \(random.number(5...99))% trở lên, ít nhất \(random.number(2...900)) \(random.pick(["mô hình", "sản phẩm", "doanh nghiệp", "lượt người"]))"
        }
        if random.happens(50) { sentence += ". \(charge())" }
        if random.happens(40) { sentence += ", \(deadline())" }
        return sentence
    }

    private mutating func charge() -> String {
        let lead = random.pick(PlanPhrases.bodies)
        switch random.number(1...3) {
        case 1: return "Giao \(lead) chủ trì, phối hợp với \(random.pick(PlanPhrases.bodies)) và \(random.pick(PlanPhrases.groups)) thực hiện"
        case 2: return "Cơ quan chủ trì: \(lead); cơ quan phối hợp: \(random.pick(PlanPhrases.bodies)), \(random.pick(PlanPhrases.groups))"
        default: return "\(lead) có trách nhiệm phối hợp với \(random.pick(PlanPhrases.groups)) báo cáo UBND tỉnh"
        }
    }

    private mutating func deadline() -> String {
        switch random.number(1...4) {
        case 1: "hoàn thành trước ngày \(day())"
        case 2: "thời gian hoàn thành: quý \(random.pick(["I", "II", "III", "IV"]))/\(random.number(2026...2030))"
        case 3: "định kỳ \(random.pick(["hằng tháng", "hằng quý", "6 tháng", "hằng năm"])) báo cáo kết quả"
        default: "trong tháng \(random.number(1...12)) năm \(random.number(2026...2030))"
        }
    }

    private mutating func source() -> String {
        let (type, symbol, issuer) = PlanPhrases.sources[random.number(0...PlanPhrases.sources.count - 1)]
        return "\(type) số \(random.number(1...3999))/\(symbol) ngày \(day()) \(issuer)"
    }

    private mutating func day() -> String {
        "\(random.number(1...28))/\(random.number(1...12))/\(random.number(2020...2026))"
    }

    static func roman(_ number: Int) -> String {
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
            (1, "I"),
        ]
        var rest = number
        return signs.reduce(into: "") { text, sign in
            while rest >= sign.0 {
                text += sign.1
                rest -= sign.0
            }
        }
    }
}
