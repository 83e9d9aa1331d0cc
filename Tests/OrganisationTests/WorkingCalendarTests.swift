import Organisation
import Testing

@Suite("The working days of offices")
struct WorkingCalendarTests {
    let calendar: WorkingCalendar

    init() throws { calendar = try WorkingCalendar.standard() }

    @Test(
        "are those of the week but for holidays and days that are made up",
        arguments: [
            ("2025-03-03", true), ("2025-03-08", false), ("2025-03-09", false), ("2025-04-07", false), ("2025-04-26", true), ("2025-05-02", false),
            ("2025-05-04", false), ("2025-01-29", false), ("2025-02-03", true), ("2026-02-20", false), ("2026-02-23", true), ("2026-08-22", true),
            ("2026-08-31", false), ("2024-05-04", true),
        ])
    func week(day: String, works: Bool) {
        #expect(calendar.isWorkingDay(SmallOffice.day(day)) == works)
    }

    @Test("do not heed what is not settled, but show it")
    func open() {
        let day = SmallOffice.day("2026-11-24")
        #expect(calendar.isWorkingDay(day))
        #expect(calendar.holidays(on: day).map(\.mark) == [.open])
    }

    @Test(
        "pass over what lies between",
        arguments: [
            ("2025-04-29", 1, "2025-05-05"), ("2025-04-25", 1, "2025-04-26"), ("2025-04-25", 2, "2025-04-28"), ("2025-01-24", 1, "2025-02-03"),
            ("2025-02-03", -1, "2025-01-24"), ("2025-03-08", 0, "2025-03-08"), ("2025-03-08", 1, "2025-03-10"), ("2025-03-10", 5, "2025-03-17"),
        ])
    func adding(day: String, count: Int, expected: String) {
        #expect(calendar.adding(workingDays: count, to: SmallOffice.day(day)).description == expected)
    }

    @Test("are counted from the day after to the last day")
    func counting() {
        let (friday, monday) = (SmallOffice.day("2025-03-07"), SmallOffice.day("2025-03-10"))
        #expect(calendar.workingDays(from: friday, to: monday) == 1)
        #expect(calendar.workingDays(from: friday, to: friday) == 0)
        #expect(calendar.workingDays(from: monday, to: friday) == -1)
    }

    @Test("come out as they went in, forth and back, from any day of four years")
    func thereAndBack() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var state = seed
        for _ in 0..<300 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let day = SmallOffice.day("2024-01-01").adding(days: Int(state >> 33) % 1300)
            let count = Int(state >> 20) % 60
            let later = calendar.adding(workingDays: count, to: day)
            #expect(calendar.workingDays(from: day, to: later) == count, "\(day) \(count)")
            let workday = calendar.workingDay(onOrAfter: day)
            #expect(calendar.adding(workingDays: -count, to: calendar.adding(workingDays: count, to: workday)) == workday, "\(day) \(count)")
        }
    }

    @Test("are found where a deadline falls on a day of rest")
    func shifted() {
        let saturday = SmallOffice.day("2025-03-08")
        #expect(calendar.workingDay(onOrAfter: saturday).description == "2025-03-10")
        #expect(calendar.workingDay(onOrBefore: saturday).description == "2025-03-07")
        let monday = SmallOffice.day("2025-03-10")
        #expect(calendar.workingDay(onOrAfter: monday) == monday)
    }

    @Test("are the authority's own when it sets a day otherwise")
    func edited() {
        let day = SmallOffice.day("2026-11-24")
        let settled = calendar.adding([Holiday(day: day, name: "Ngày Văn hóa Việt Nam", source: "Nghị quyết", mark: .read)])
        #expect(!settled.isWorkingDay(day))
        #expect(settled.holidays(on: day).count == 1)
        let sunday = WorkingCalendar(weeklyRests: [WeeklyRest(days: [.sunday], source: "Quyết định")], holidays: [])
        #expect(sunday.isWorkingDay(SmallOffice.day("2025-03-08")))
    }

    @Test("end where days end when there is no working day at all")
    func noWork() {
        let never = WorkingCalendar(weeklyRests: [WeeklyRest(days: Set(Weekday.allCases), source: "")], holidays: [])
        #expect(never.adding(workingDays: 1, to: Day.last.adding(days: -40)) == .last)
    }

    @Test("are known for four years, each day once and with its source")
    func data() throws {
        #expect((2023...2028).filter { calendar.knows(year: $0) } == [2024, 2025, 2026, 2027])
        #expect(Set(calendar.holidays.map(\.day)).count == calendar.holidays.count)
        #expect(calendar.holidays.allSatisfy { !$0.source.isEmpty && !$0.name.isEmpty })
        for day in calendar.holidays where day.kind == .work { #expect(day.day.weekday.isWeekend, "\(day.day)") }
        #expect(try throughJSON(calendar) == calendar)
    }
}
