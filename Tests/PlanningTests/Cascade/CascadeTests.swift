import Planning
import Testing

@Suite("Confirmed links between documents")
struct CascadeTests {
    private static func clause(_ document: String, _ path: String) -> DocumentClause {
        DocumentClause(document: document, place: ClausePlace(path: path, ordinal: 1))
    }

    private static let first = clause("NQ", "1")
    private static let second = clause("NQ", "2")
    private static let third = clause("NQ", "3")

    /// A resolution, the plans of two provinces, a department's plan below one of them.
    private let cascade = Cascade([
        Carries(clause("KH An Phước", "II.1"), carries: first),
        Carries(clause("KH An Phước", "II.2"), carries: first),
        Carries(clause("KH Bình Lâm", "II.5"), carries: first),
        Carries(clause("KH Bình Lâm", "II.5"), carries: second),
        Carries(clause("KH Sở", "1"), carries: clause("KH An Phước", "II.1")),
        Carries(clause("KH Sở", "1"), carries: clause("KH An Phước", "II.1")),
    ])

    @Test("tell which clauses nobody carries")
    func uncarried() {
        #expect(cascade.uncarried([Self.first, Self.second, Self.third]) == [Self.third])
    }

    @Test("tell which tasks carry none")
    func carryingNothing() {
        let tasks = [Self.clause("KH Bình Lâm", "II.5"), Self.clause("KH Bình Lâm", "II.6")]
        #expect(cascade.carryingNothing(tasks) == [tasks[1]])
        #expect(cascade.carried(by: tasks[0]) == [Self.first, Self.second])
    }

    @Test("lead a clause down through all levels")
    func downward() {
        let branch = cascade.downward(from: Self.first)
        #expect(branch.depth == 3)
        #expect(branch.carriers.map(\.clause.document) == ["KH An Phước", "KH An Phước", "KH Bình Lâm"])
        #expect(branch.carriers[0].carriers.map(\.clause) == [Self.clause("KH Sở", "1")])
    }

    @Test("show one clause across the plans of several provinces")
    func across() {
        let found = cascade.carriersByDocument(of: Self.first)
        #expect(found.map(\.document) == ["KH An Phước", "KH Bình Lâm"] && found.map(\.tasks.count) == [2, 1])
        #expect(cascade.documents(["KH An Phước", "KH Bình Lâm"], without: Self.second) == ["KH An Phước"])
    }

    @Test("that lead back in a circle are followed once")
    func circle() {
        let (one, two) = (Self.clause("A", "1"), Self.clause("B", "1"))
        #expect(Cascade([Carries(one, carries: two), Carries(two, carries: one)]).downward(from: one).depth == 2)
    }
}
