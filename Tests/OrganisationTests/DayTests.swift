import Organisation
import Testing

@Suite("A civil day")
struct DayTests {
    @Test(
        "is refused when the calendar has no such day",
        arguments: [
            (2025, 2, 29), (2025, 2, 30), (1900, 2, 29), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0), (0, 1, 1), (10_000, 1, 1),
        ])
    func refused(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("has its 29th of February in leap years", arguments: [2000, 2004, 2024, 2028, 2400])
    func leap(year: Int) {
        #expect(Day(year: year, month: 2, day: 29) != nil)
        #expect(Day.isLeap(year: year))
    }

    @Test("is read from and written as ISO text", arguments: ["2025-03-01", "0001-01-01", "9999-12-31", "2024-02-29"])
    func iso(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test("is not read from other writings", arguments: ["2025-3-1", "2025/03/01", "01-03-2025", "2025-02-30", "２０２５-03-01", "", "2025-03-01 "])
    func notIso(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("is printed as officials write it")
    func vietnamese() throws {
        #expect(try #require(Day("2025-03-01")).vietnameseText == "01/03/2025")
    }

    @Test(
        "knows its day of the week",
        arguments: [
            ("2025-03-01", Weekday.saturday), ("2025-07-01", .tuesday), ("1970-01-01", .thursday), ("1945-09-02", .sunday),
            ("2000-02-29", .tuesday), ("2026-11-21", .saturday),
        ])
    func weekday(text: String, expected: Weekday) throws {
        #expect(try #require(Day(text)).weekday == expected)
    }

    @Test(
        "counts on through months, leap days and years",
        arguments: [
            ("2025-02-28", 1, "2025-03-01"), ("2024-02-28", 1, "2024-02-29"), ("2025-12-31", 1, "2026-01-01"),
            ("2025-01-01", -1, "2024-12-31"), ("1970-01-01", -1, "1969-12-31"), ("2025-03-01", 365, "2026-03-01"),
            ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"), ("2025-01-01", Int.max, "9999-12-31"), ("2025-01-01", Int.min, "0001-01-01"),
        ])
    func adding(text: String, days: Int, expected: String) throws {
        #expect(try #require(Day(text)).adding(days: days).description == expected)
    }

    @Test(
        "moves by months to the same day or to the last of a shorter month",
        arguments: [
            ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2025-12-15", 1, "2026-01-15"),
            ("2025-03-31", -1, "2025-02-28"), ("2025-01-15", -1, "2024-12-15"), ("2025-01-15", Int.min, "0001-01-01"), ("2025-01-15", Int.max, "9999-12-31"),
        ])
    func addingMonths(text: String, months: Int, expected: String) throws {
        #expect(try #require(Day(text)).adding(months: months).description == expected)
    }

    @Test("comes back from its number, each day one after the other, for eight hundred years")
    func numbers() throws {
        var day = try #require(Day("1600-02-27"))
        var weekday = day.weekday.rawValue
        for number in day.number..<(day.number + 292_200) {
            #expect(day.number == number)
            #expect(Day(number: number) == day)
            #expect(day.weekday.rawValue == weekday)
            let next = day.adding(days: 1)
            guard day < next else { Issue.record("\(day) is not before \(next)"); return }
            day = next
            weekday = weekday % 7 + 1
        }
    }

    @Test(
        "begins at midnight in Vietnam, seven hours before it does in Greenwich",
        arguments: [
            (0, "1970-01-01"), (61_199, "1970-01-01"), (61_200, "1970-01-02"), (-25_200, "1970-01-01"), (-25_201, "1969-12-31"),
            (Int64.max, "9999-12-31"), (Int64.min, "0001-01-01"),
        ] as [(Int64, String)])
    func instants(seconds: Int64, expected: String) {
        #expect(Day(secondsSince1970: seconds).description == expected)
    }
}
