import Foundation

/// A day, and a time of it, counted as sheets count: days since the end of 1899, or since 1904.
struct DaySerial {
    private let day: Int
    private let month: Int
    private let year: Int
    private let minutes: Int

    /// Nil beyond the year 9999, where sheets print no date either.
    init?(_ serial: Double, from1904: Bool) {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let whole = Int(serial)
        minutes = Int(((serial - Double(whole)) * 1_440).rounded())
        // Sheets believe that 1900 was a leap year: before its 1 March the count is one less.
        let sinceEpoch = from1904 ? whole - 24_107 : whole - (whole < 60 ? 25_568 : 25_569)
        (year, month, day) = Self.civil(sinceEpoch)
    }

    func printed(day showsDay: Bool, month showsMonth: Bool, year showsYear: Bool, time: Bool) -> String {
        var parts: [String] = []
        if showsDay { parts.append(String(format: "%02d", day)) }
        if showsMonth { parts.append(String(format: "%02d", month)) }
        if showsYear { parts.append(String(format: "%04d", year)) }
        let date = parts.joined(separator: "/")
        guard time, date.isEmpty || minutes > 0 else { return date }
        let clock = String(format: "%02d:%02d", minutes / 60 % 24, minutes % 60)
        return date.isEmpty ? clock : "\(date) \(clock)"
    }

    /// The day of the Gregorian calendar a number of days after 1 January 1970.
    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
