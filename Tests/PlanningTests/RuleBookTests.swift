import Organisation
import Planning
import Testing

@Suite("The rules of following")
struct RuleBookTests {
    private func rule(_ from: String, _ value: RuleValue) -> DatedRule {
        DatedRule(key: .dueSoonDays, from: Made.day(from), value: value, source: "QĐ thử", mark: .read)
    }

    @Test("hold from a day on, until a later one")
    func dated() throws {
        let book = try RuleBook.standard().adding([rule("2026-01-01", .number(5)), rule("2027-01-01", .number(10))])
        #expect(book.number(.dueSoonDays, on: Made.day("2025-12-31")) == 7)
        #expect(book.number(.dueSoonDays, on: Made.day("2026-12-31")) == 5)
        #expect(book.number(.dueSoonDays, on: Made.day("2027-01-01")) == 10)
    }

    @Test("all have a source, and the book that comes along has one for each key")
    func complete() throws {
        let book = try RuleBook.standard()
        #expect(RuleKey.allCases.allSatisfy { book.rule($0, on: .first) != nil })
        #expect(book.rules.allSatisfy { !$0.source.isEmpty })
    }

    @Test("with a value of the wrong sort or an unknown key are refused")
    func refused() {
        #expect(throws: RuleBookError.badValue(.dueSoonDays, .word("bảy"))) { try RuleBook(rules: [rule("2026-01-01", .word("bảy"))]) }
        let unknown = #"{"rules":[{"key":"due-son.days","from":"2026-01-01","value":1,"source":"","mark":"read"}]}"#
        #expect(throws: RuleBookError.self) { try RuleBook(json: Array(unknown.utf8)) }
        #expect(throws: RuleBookError.notRules("thiếu “rules”")) { try RuleBook(json: Array("{}".utf8)) }
    }

    @Test(
        "make days of months, quarters and years",
        arguments: [
            ("2026-02", "2026-02-28"), ("2024-02", "2024-02-29"), ("2026-Q3", "2026-09-30"), ("2025", "2025-12-31"), ("2026-03-05", "2026-03-05"),
            ("2026-02-30", "2026-02-28"),
        ])
    func ends(printed: String, day: String) throws {
        let book = try RuleBook.standard()
        let deadline = DueDate(printed).map { Deadline.by($0) }
        #expect(book.due(of: deadline, given: Made.day("2026-01-01")) == .dated(Made.day(day)))
    }

    @Test("give a task without a deadline days only where an office switched them on")
    func defaults() throws {
        let book = try RuleBook.standard()
        let own = DatedRule(key: .defaultDays, from: Made.day("2026-01-01"), value: .number(30), source: "QĐ thử", mark: .read)
        #expect(book.due(of: nil, given: Made.day("2026-01-01")) == .none)
        #expect(try book.adding([own]).due(of: nil, given: Made.day("2026-01-01")) == .dated(Made.day("2026-01-31")))
    }

    @Test("tell the last working day on which more time may be asked for")
    func extensions() throws {
        // 30/06/2026 is a Tuesday.
        let calendar = WorkingCalendar(holidays: [])
        let day = try RuleBook.standard().lastDayToAsk(forMoreThan: Made.day("2026-06-30"), on: .first, calendar: calendar)
        #expect(day == Made.day("2026-06-25"))
    }

    @Test("know no day for a quarter that no year has")
    func noQuarter() throws {
        let deadline = DueDate("2026-Q9223372036854775807").map { Deadline.by($0) }
        #expect(deadline != nil)
        #expect(try RuleBook.standard().due(of: deadline, given: .first) == .none)
    }

    @Test("remind on days before the due day")
    func reminders() throws {
        #expect(try RuleBook.standard().reminders(of: Made.day("2026-06-30"), on: .first).map(\.description) == ["2026-06-23", "2026-06-27", "2026-06-29"])
    }
}

@Suite("A duty that comes again")
struct PeriodicScheduleTests {
    @Test(
        "has a period and a due day for each turn",
        arguments: [
            ([Deadline.Rhythm.month], "18", "tháng 1/2026 2026-01-18, tháng 2/2026 2026-02-18, tháng 3/2026 2026-03-18"),
            ([.quarter], nil, "quý I/2026 2026-03-31"),
            ([.year, .halfYear], nil, ""),
            ([.month], "31", "tháng 1/2026 2026-01-31, tháng 2/2026 2026-02-28, tháng 3/2026 2026-03-31"),
            ([.regular], nil, ""),
        ] as [([Deadline.Rhythm], String?, String)])
    func turns(rhythms: [Deadline.Rhythm], on: String?, told: String) throws {
        let schedule = PeriodicSchedule(rhythms, on: on, rules: try RuleBook.standard())
        let instances = schedule.instances(from: Made.day("2026-01-01"), until: Made.day("2026-03-31"))
        #expect(instances.map { "\($0.period) \($0.due)" }.joined(separator: ", ") == told)
    }

    @Test("twice a year and every year are two and one")
    func halves() throws {
        let schedule = PeriodicSchedule([.halfYear, .year], on: "12-10", rules: try RuleBook.standard())
        let instances = schedule.instances(from: Made.day("2026-01-01"), until: Made.day("2026-12-31"))
        #expect(
            instances.map { "\($0.period) \($0.due)" } == [
                "6 tháng đầu năm 2026 2026-06-30", "năm 2026 2026-12-10", "6 tháng cuối năm 2026 2026-12-10",
            ])
    }

    @Test("of five years ends with the plan's fifth")
    func five() throws {
        let schedule = PeriodicSchedule([.fiveYears], on: nil, rules: try RuleBook.standard())
        #expect(schedule.next(from: Made.day("2026-01-01"))?.period == "giai đoạn 2026 - 2030")
        #expect(schedule.next(from: Made.day("2026-01-01"))?.due == Made.day("2030-12-31"))
    }

    @Test("comes in the same turns however the span is cut")
    func cut() throws {
        let seed: UInt64 = 20_261_121
        var dice = Dice(seed: seed)
        let rules = try RuleBook.standard()
        for round in 0..<60 {
            let rhythm = Deadline.Rhythm.allCases[dice.roll(7)]
            let schedule = PeriodicSchedule([rhythm], on: [nil, "18", "31", "12-10"][dice.roll(4)], rules: rules)
            let start = Made.day("2024-01-01").adding(days: dice.roll(900))
            let middle = start.adding(days: dice.roll(700))
            let end = middle.adding(days: dice.roll(700))
            let parts = schedule.instances(from: start, until: middle) + schedule.instances(from: middle.adding(days: 1), until: end)
            #expect(parts == schedule.instances(from: start, until: end), "seed \(seed), round \(round)")
        }
    }
}
