import Organisation
import Planning
import SQL
import Secretariat
import Testing

@Suite("Rules and days of rest that an authority sets")
struct RulesAndDaysTests {
    @Test("hold from their day on, beside those of the program", arguments: Dialect.allCases)
    func rules(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let before = try await world.secretariat.answer(ViewRules(), on: world.occasion()).number(.dueSoonDays, on: World.day)
            let from = World.day.adding(days: 10)
            let rule = DatedRule(key: .dueSoonDays, from: from, value: .number(12), source: "QĐ 5/QĐ-UBND", mark: .read)
            _ = try await world.secretariat.carryOut(SetRule(rule), on: world.occasion(seed: 1))
            let book = try await world.secretariat.answer(ViewRules(), on: world.occasion())
            #expect(book.number(.dueSoonDays, on: World.day) == before)
            #expect(book.rule(.dueSoonDays, on: from) == rule)
            #expect(try await world.secretariat.answer(ViewOwnRules(), on: world.occasion()) == [rule])
            let error = await #expect(throws: Declined.self) { try await world.secretariat.carryOut(SetRule(rule), on: world.occasion(seed: 2)) }
            #expect(error?.code == "rule-set-already")
        }
    }

    @Test("make a day of work a day of rest, and back", arguments: Dialect.allCases)
    func holidays(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            func works(_ day: Day) async throws -> Bool { try await world.secretariat.answer(ViewCalendar(), on: world.occasion()).calendar.isWorkingDay(day) }
            #expect(try await works(World.day))
            let resting = SetHoliday(day: World.day, kind: .rest, name: "Nghỉ hoán đổi", source: "TB 9/TB-UBND")
            _ = try await world.secretariat.carryOut(resting, on: world.occasion(seed: 1))
            #expect(try await !works(World.day))
            _ = try await world.secretariat.carryOut(SetHoliday(day: World.day, kind: nil), on: world.occasion(seed: 2))
            #expect(try await works(World.day))
            #expect(try await world.logIsWhole())
        }
    }

    @Test("name a collective that the plan prints and nobody knew", arguments: Dialect.allCases)
    func groups(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let rule = MembershipRule(kinds: [.department], levels: [.province])
            let id = try await world.secretariat.carryOut(DefineGroup(name: "các sở, ngành liên quan", rule: rule), on: world.occasion(seed: 1))
            let registry = try await world.secretariat.answer(ViewRegister(), on: world.occasion())
            #expect(Set(registry.members(of: id, on: World.day).map(\.id)) == [try world.body(.science), try world.body(.finance)])
            let error = await #expect(throws: Declined.self) {
                try await world.secretariat.carryOut(DefineGroup(name: "Nhóm", variants: ["Các Sở, ngành liên quan"], rule: rule), on: world.occasion(seed: 2))
            }
            #expect(error?.code == "group-name-taken")
        }
    }
}
