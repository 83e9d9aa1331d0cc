/// How a number of a sheet is printed. Separators are the Vietnamese ones: 1.234,5.
enum NumberFormat: Hashable {
    case general
    case fixed(decimals: Int, grouped: Bool, percent: Bool)
    case date(day: Bool, month: Bool, year: Bool, time: Bool)

    /// The format of an id: one of those that every workbook knows, or one that the workbook defines.
    init(id: Int, codes: [Int: String]) {
        switch id {
        case 1: self = .fixed(decimals: 0, grouped: false, percent: false)
        case 2: self = .fixed(decimals: 2, grouped: false, percent: false)
        case 3, 37, 38: self = .fixed(decimals: 0, grouped: true, percent: false)
        case 4, 39, 40: self = .fixed(decimals: 2, grouped: true, percent: false)
        case 9: self = .fixed(decimals: 0, grouped: false, percent: true)
        case 10: self = .fixed(decimals: 2, grouped: false, percent: true)
        case 14, 15, 27...31, 36, 50...58: self = .date(day: true, month: true, year: true, time: false)
        case 16: self = .date(day: true, month: true, year: false, time: false)
        case 17: self = .date(day: false, month: true, year: true, time: false)
        case 18...21, 32...35, 45...47: self = .date(day: false, month: false, year: false, time: true)
        case 22: self = .date(day: true, month: true, year: true, time: true)
        default: self = codes[id].map(NumberFormat.init) ?? .general
        }
    }

    /// The format of a code such as `dd/mm/yyyy` or `#,##0.0%`; only its part for positive numbers counts.
    init(code: String) {
        let signs = Self.signs(of: code)
        let has = { (letters: String) in signs.contains { letters.contains($0) } }
        if has("dmyhs"), !has("0#?") {
            let isTime = has("hs")
            // Beside hours and seconds an m is a minute, unless a day or year stands with it.
            self = .date(day: has("d"), month: has("m") && (!isTime || has("dy")), year: has("y"), time: isTime)
        } else if has("0#") {
            let whole = signs.prefix { $0 != "." }
            let decimals = signs.dropFirst(whole.count).count { "0#?".contains($0) }
            self = .fixed(decimals: min(decimals, 15), grouped: whole.contains(","), percent: has("%"))
        } else {
            self = .general
        }
    }

    /// The signs of the first part of a code that steer the printing: no quoted words, no colours, no locales.
    private static func signs(of code: String) -> [Character] {
        var signs: [Character] = []
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for character in code.lowercased() {
            if isEscaped { isEscaped = false; continue }
            switch character {
            case "\\", "_", "*": isEscaped = !isQuoted
            case "\"": isQuoted.toggle()
            case "[": isBracketed = !isQuoted
            case "]": isBracketed = false
            case ";" where !isQuoted: return signs
            default: if !isQuoted && !isBracketed { signs.append(character) }
            }
        }
        return signs == Array("general") ? [] : signs
    }
}
