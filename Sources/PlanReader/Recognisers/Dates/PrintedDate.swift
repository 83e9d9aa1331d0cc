import Planning
import Vietnamese

/// A date as it is printed in a sentence, perhaps without its year.
struct PrintedDate: Sendable {
    var day: Int?
    var month: Int?
    var quarter: Int?
    var year: Int?
    /// Indices of its words.
    var words: Range<Int>

    /// As a due date; the document's year stands in for one that is not printed.
    func dueDate(documentYear: Int?) -> DueDate? {
        guard let year = year ?? documentYear else { return nil }
        if let month, let day { return DueDate(year: year, precision: .day(month: month, day: day)) }
        if let month { return DueDate(year: year, precision: .month(month)) }
        if let quarter { return DueDate(year: year, precision: .quarter(quarter)) }
        return self.year.map { DueDate(year: $0, precision: .year) }
    }

    /// The day within a period that comes back: `18` of each month, `12-10` of each year.
    var dayOfPeriod: String? {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return day.map { day in (month.map { two($0) + "-" } ?? "") + two(day) }
    }

    /// `2023-08-24`, `2026-04`, `2026`; nil without a year.
    var text: String? { year == nil ? nil : dueDate(documentYear: nil)?.text }
}

/// Reads dates in any of their printed forms.
struct DateReader {
    let words: [Word]
    let text: CleanText

    private static let dayWord = PhraseBook<Bool>([("ngày", true)])
    private static let monthWord = PhraseBook<Bool>([("tháng", true)])
    private static let quarterWord = PhraseBook<Bool>([("quý", true), ("quí", true)])
    private static let yearWord = PhraseBook<Bool>([("năm", true)])

    /// The date that begins at a word; a bare year counts only where `allowsBareYear`.
    func read(at index: Int, until end: Int, allowsBareYear: Bool = false) -> PrintedDate? {
        guard index < end else { return nil }
        if hears(Self.dayWord, index) { return day(at: index + 1, from: index, until: end) }
        if hears(Self.monthWord, index) { return month(at: index + 1, from: index, until: end) }
        if hears(Self.quarterWord, index) { return quarter(at: index + 1, from: index, until: end) }
        if hears(Self.yearWord, index) { return year(at: index + 1, from: index, until: end) }
        if let date = slashed(at: index, from: index, until: end) { return date }
        if let number = number(index), hears(Self.monthWord, index + 1) { return spelled(day: number, at: index + 2, from: index, until: end) }
        return allowsBareYear ? year(at: index, from: index, until: end) : nil
    }

    /// `10-11/2019`, `Tháng 9 - 10/2025`, `Quý III - IV/2025`: the last month or quarter of a span in a table's cell.
    func span(at index: Int) -> PrintedDate? {
        let isQuarter = hears(Self.quarterWord, index)
        let first = isQuarter || hears(Self.monthWord, index) ? index + 1 : index
        guard first + 2 < words.count, words[first].isNumber || isQuarter, words[first + 1].isSign("-") || words[first + 1].isSign(",") else { return nil }
        let last = isQuarter ? quarter(at: first + 2, from: index, until: words.count) : month(at: first + 2, from: index, until: words.count)
        return last?.year == nil ? nil : last
    }

    private func hears(_ book: PhraseBook<Bool>, _ index: Int) -> Bool { index < words.count && book.longest(in: words, at: index) != nil }

    func number(_ index: Int) -> Int? {
        guard index < words.count, words[index].isNumber, words[index].range.count <= 4 else { return nil }
        return Int(text.words(in: words[index].range))
    }

    private func isSlash(_ index: Int, _ end: Int) -> Bool { index < end && (words[index].isSign("/") || words[index].isSign("-")) && !words[index].spaced }

    private func day(at index: Int, from start: Int, until end: Int) -> PrintedDate? {
        if let date = slashed(at: index, from: start, until: end) { return date }
        // A blank day: `ngày tháng 6 năm 2024`, `ngày /4/2026`.
        if hears(Self.monthWord, index) { return month(at: index + 1, from: start, until: end) }
        if isSlash(index, end), let date = slashed(at: index + 1, from: start, until: end), date.day == nil { return date }
        guard let day = number(index), (1...31).contains(day) else { return nil }
        if hears(Self.monthWord, index + 1) { return spelled(day: day, at: index + 2, from: start, until: end) }
        return PrintedDate(day: day, words: start..<index + 1)
    }

    /// `MM năm YYYY`, `MM/YYYY` or `MM` behind `ngày DD tháng`.
    private func spelled(day: Int, at index: Int, from start: Int, until end: Int) -> PrintedDate? {
        guard var date = month(at: index, from: start, until: end), (1...31).contains(day) else { return nil }
        date.day = day
        return date
    }

    private func month(at index: Int, from start: Int, until end: Int) -> PrintedDate? {
        guard let month = number(index), (1...12).contains(month) else { return nil }
        if isSlash(index + 1, end), let year = number(index + 2), (1990...2100).contains(year) { return PrintedDate(month: month, year: year, words: start..<index + 3) }
        if let (year, last) = yearBehind(index) { return PrintedDate(month: month, year: year, words: start..<last) }
        return PrintedDate(month: month, words: start..<index + 1)
    }

    /// `năm 2022` behind a month or quarter, also where a comma stands between.
    private func yearBehind(_ index: Int) -> (year: Int, last: Int)? {
        let word = index + 1 < words.count && words[index + 1].isSign(",") ? index + 2 : index + 1
        guard hears(Self.yearWord, word), let year = number(word + 1), (1990...2100).contains(year) else { return nil }
        return (year, word + 2)
    }

    private func quarter(at index: Int, from start: Int, until end: Int) -> PrintedDate? {
        guard index < end else { return nil }
        let printed = text.words(in: words[index].range)
        guard let quarter = Int(printed) ?? (words[index].isCapitalised ? Roman.value(printed) : nil), (1...4).contains(quarter) else { return nil }
        if isSlash(index + 1, end), let year = number(index + 2), year > 1990 { return PrintedDate(quarter: quarter, year: year, words: start..<index + 3) }
        if let (year, last) = yearBehind(index) { return PrintedDate(quarter: quarter, year: year, words: start..<last) }
        return PrintedDate(quarter: quarter, words: start..<index + 1)
    }

    /// A year or a span of years, whose last year it is.
    private func year(at index: Int, from start: Int, until end: Int) -> PrintedDate? {
        guard let year = number(index), (1990...2100).contains(year) else { return nil }
        if index + 2 < end, words[index + 1].isSign("-"), let last = number(index + 2), (1990...2100).contains(last) { return PrintedDate(year: last, words: start..<index + 3) }
        return PrintedDate(year: year, words: start..<index + 1)
    }

    /// `30/9/2010`, `30-9-2010`, `30.9.2010`, `9/2010`, `15/12`.
    private func slashed(at index: Int, from start: Int, until end: Int) -> PrintedDate? {
        if let dotted = dotted(index, start) { return dotted }
        guard let first = number(index), isSlash(index + 1, end), let second = number(index + 2) else { return nil }
        if isSlash(index + 3, end), let third = number(index + 4), (1990...2100).contains(third), isDay(first, second) {
            return PrintedDate(day: first, month: second, year: third, words: start..<index + 5)
        }
        if (1...12).contains(first), (1990...2100).contains(second) { return PrintedDate(month: first, year: second, words: start..<index + 3) }
        return words[index + 1].isSign("/") && isDay(first, second) ? PrintedDate(day: first, month: second, words: start..<index + 3) : nil
    }

    private func isDay(_ day: Int, _ month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }

    private func dotted(_ index: Int, _ start: Int) -> PrintedDate? {
        guard index < words.count, words[index].isNumber else { return nil }
        let parts = text.words(in: words[index].range).split(separator: ".").compactMap { Int($0) }
        guard parts.count == 3, isDay(parts[0], parts[1]), (1990...2100).contains(parts[2]) else { return nil }
        return PrintedDate(day: parts[0], month: parts[1], year: parts[2], words: start..<index + 1)
    }
}
