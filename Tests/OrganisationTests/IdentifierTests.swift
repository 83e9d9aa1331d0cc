import Organisation
import Testing

@Suite("An identifier")
struct IdentifierTests {
    @Test("is a UUID of version 7 that carries its millisecond")
    func layout() {
        let made = AuthorityID(at: Instant(microseconds: 1_645_557_742_000_000), random: .max)
        #expect(made.description == "017f22e2-79b0-7fff-bfff-ffffffffffff")
    }

    @Test("sorts by the time of its making")
    func order() {
        let early = AuthorityID(at: Instant(microseconds: 1_000_000), random: .max)
        let late = AuthorityID(at: Instant(microseconds: 1_001_000), random: 0)
        #expect(early < late)
    }

    @Test("is read from what it prints, and from nothing else")
    func text() {
        let made = AuthorityID(at: Instant(microseconds: 1_760_000_000_123_456), random: 0x1234_5678_9ABC_DEF0_1122_3344_5566_7788)
        #expect(AuthorityID(made.description) == made)
        for other in ["", "017f22e279b07fffbfffffffffffffff", made.description.uppercased(), made.description + " "] {
            #expect(AuthorityID(other) == nil)
        }
    }

    @Test(
        "knows the civil day of its instant in Vietnam",
        arguments: [(0, "1970-01-01"), (61_199_999_999, "1970-01-01"), (61_200_000_000, "1970-01-02"), (-1, "1970-01-01")])
    func day(microseconds: Int64, day: String) {
        #expect(Instant(microseconds: microseconds).day.description == day)
    }
}
