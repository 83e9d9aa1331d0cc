import Organisation
import Testing

@Suite("A register that does not hold together")
struct RegistryFaultTests {
    private func codes(_ bodies: [RegisteredBody], _ steps: [SuccessionEdge] = []) -> [String] {
        Registry(bodies: bodies, successions: steps).faults().map(\.code)
    }

    @Test("has no faults when it holds together")
    func sound() {
        let bodies = [SmallOffice.body(1, "Sở A", until: "2025-03-01"), SmallOffice.body(2, "Sở A", from: "2025-03-01"), SmallOffice.body(3, "UBND")]
        #expect(codes(bodies, [SmallOffice.step(1, 1, 2, "2025-03-01")]) == [])
    }

    @Test("has a body without a name, or with two at once")
    func names() {
        var body = SmallOffice.body(1, "Sở A")
        body.names = []
        #expect(codes([body]) == ["registry.nameless"])
        body.names = [NameEra("A", validity: SmallOffice.time(nil, "2025-03-02")), NameEra("B", validity: SmallOffice.time("2025-03-01", nil))]
        #expect(codes([body]) == ["registry.names-overlap"])
        body.names = [NameEra("A", validity: SmallOffice.time(nil, "2025-03-01")), NameEra("B", validity: SmallOffice.time("2025-03-01", nil))]
        #expect(codes([body]) == [])
    }

    @Test("has times that end before they begin or reach beyond the body's life")
    func times() {
        #expect(codes([SmallOffice.body(1, "A", from: "2025-03-01", until: "2025-03-01")]) == ["registry.ends-before-it-begins"])
        var body = SmallOffice.body(1, "A", until: "2025-03-01")
        body.names = [NameEra("A", validity: SmallOffice.time(nil, "2025-04-01"))]
        #expect(codes([body]) == ["registry.outside-life"])
    }

    @Test("has superiors that are unknown or go round")
    func superiors() {
        #expect(codes([SmallOffice.body(1, "A", superior: 9)]) == ["registry.unknown-superior"])
        #expect(
            codes([SmallOffice.body(1, "A", superior: 2), SmallOffice.body(2, "B", superior: 1), SmallOffice.body(3, "C", superior: 1)])
                == ["registry.superior-circle", "registry.superior-circle"])
    }

    @Test("has one name or one code for two bodies of the same time")
    func taken() throws {
        #expect(codes([SmallOffice.body(1, "Sở A"), SmallOffice.body(2, "Sở A", from: "2025-01-01")]) == ["registry.name-taken"])
        var (one, two) = (SmallOffice.body(1, "A"), SmallOffice.body(2, "B"))
        one.codes = [DatedCode(try IdentifierCode(parsing: "H49.12"), validity: SmallOffice.time(nil, "2025-07-01"))]
        two.codes = [DatedCode(try IdentifierCode(parsing: "000.00.12.H49"), validity: SmallOffice.time("2025-07-01", nil))]
        #expect(codes([one, two]) == [])
        two.codes = [DatedCode(try IdentifierCode(parsing: "H49.12"))]
        #expect(codes([one, two]) == ["registry.code-taken"])
    }

    @Test("has successions to nobody, or back to where they began")
    func successions() {
        #expect(codes([SmallOffice.body(1, "A")], [SmallOffice.step(1, 1, 9, "2025-03-01")]) == ["registry.unknown-body-in-succession"])
        let ended = [SmallOffice.body(1, "A", until: "2025-03-01"), SmallOffice.body(2, "B", until: "2025-03-01")]
        let circle = [SmallOffice.step(1, 1, 2, "2025-03-01"), SmallOffice.step(2, 2, 1, "2025-03-01")]
        #expect(codes(ended, circle) == ["registry.inherits-from-itself", "registry.inherits-from-itself"])
        #expect(Registry(bodies: ended, successions: circle).heirs(of: BodyID(1), on: .last).isEmpty)
    }

    @Test("may have a part that left and came back")
    func cameBack() {
        let bodies = [SmallOffice.body(1, "A"), SmallOffice.body(2, "B", until: "2025-03-01")]
        #expect(codes(bodies, [SmallOffice.step(1, 1, 2, "2015-01-01", part: "du lịch"), SmallOffice.step(2, 2, 1, "2025-03-01")]) == [])
    }

    @Test("is told in sentences that say what to do")
    func sentences() {
        let faults: [RegistryFault] = [
            .nameless(BodyID(1)), .superiorCircle(BodyID(1)), .nameTaken(BodyID(1), by: BodyID(2), "Sở A"), .inheritsFromItself(BodyID(1)),
        ]
        for fault in faults { #expect(fault.sentence.contains("cần") && fault.sentence.hasSuffix("."), "\(fault.code)") }
    }
}
