import Organisation
import Planning
import Testing

@Suite("Giving a task by its printed names")
struct AssigningTests {
    private let resolver: NameResolver = { printed, _ in
        switch printed {
        case "Sở A": .body(BodyID(1))
        case "các sở": .group(GroupID(1), members: [BodyID(1), BodyID(2), BodyID(3)])
        case "các huyện": .group(GroupID(2), members: [])
        case "Sở cũ": .successors([SuccessionCandidate(body: BodyID(4), basis: "NQ 1")])
        case "Sở bị chia": .successors([SuccessionCandidate(body: BodyID(4)), SuccessionCandidate(body: BodyID(5), part: "báo chí")])
        default: .unknown
        }
    }

    private func assigning(_ leads: [String], with partners: [String] = [], excluding: Set<BodyID> = []) throws -> Assigning {
        var task = Made.task(1, text: "Làm")
        task.leads = Corrected(read: leads)
        task.coordinating = Corrected(read: partners)
        task.deadline = Corrected(read: .by(DueDate(year: 2026, precision: .quarter(4))))
        return Assigning(task, on: Made.day("2026-01-15"), rules: try RuleBook.standard(), excluding: excluding, resolver: resolver)
    }

    @Test("a collective becomes one assignment for each member, and keeps the printed name")
    func members() throws {
        let proposals = try assigning(["các sở"], excluding: [BodyID(3)]).proposals
        #expect(proposals.map(\.lead) == [BodyID(1), BodyID(2)])
        #expect(proposals.allSatisfy { $0.origin == .member(of: "các sở") && $0.printedLead == "các sở" })
        #expect(proposals.allSatisfy { $0.due == .dated(Made.day("2026-12-31")) })
    }

    @Test("a body that is named and a member has the duty once, as named", arguments: [["Sở A", "các sở"], ["các sở", "Sở A"]])
    func named(leads: [String]) throws {
        let proposals = try assigning(leads).proposals
        #expect(Set(proposals.map(\.lead)) == [BodyID(1), BodyID(2), BodyID(3)] && proposals.count == 3)
        #expect(proposals.first { $0.lead == BodyID(1) }?.origin == .named)
    }

    @Test("who leads does not work along with itself")
    func partners() throws {
        let proposals = try assigning(["Sở A"], with: ["các sở"]).proposals
        #expect(proposals.map(\.coordinating) == [[Coordination(body: BodyID(2), printed: "các sở"), Coordination(body: BodyID(3), printed: "các sở")]])
    }

    @Test("the work of a merged body goes to its heir, of a split one to whom a person chooses")
    func heirs() throws {
        let merged = try assigning(["Sở cũ"]).proposals
        #expect(merged.map(\.lead) == [BodyID(4)] && merged[0].printedLead == "Sở cũ")
        #expect(merged[0].origin == .proposed(reason: "kế thừa toàn bộ nhiệm vụ của “Sở cũ” theo NQ 1"))
        let split = try assigning(["Sở bị chia"])
        #expect(split.proposals.isEmpty && split.open.count == 1)
    }

    @Test("what cannot be resolved is told")
    func unknown() throws {
        let open = try assigning(["Sở lạ", "các huyện"], with: ["Hội lạ"]).open
        #expect(open.map(\.printed) == ["Sở lạ", "các huyện", "Hội lạ"])
        #expect(open.map(\.cause) == [.unknown, .emptyGroup(GroupID(2)), .unknown])
    }

    @Test("the register says who is meant: as called when the plan was issued, as answering now")
    func register() throws {
        let old = RegisteredBody(
            id: BodyID(1), names: [NameEra("Sở cũ")], kind: .department, level: .province, validity: Validity(until: Made.day("2025-03-01")))
        let new = RegisteredBody(
            id: BodyID(2), names: [NameEra("Sở mới")], kind: .department, level: .province, validity: Validity(from: Made.day("2025-03-01")))
        let edge = SuccessionEdge(id: SuccessionID(1), predecessor: old.id, successor: new.id, day: Made.day("2025-03-01"), basis: "NĐ 45/2025")
        let names = Registry(bodies: [old, new], successions: [edge]).names(ofPlanIssued: Made.day("2024-01-01"))
        #expect(names("Sở cũ", Made.day("2024-06-01")) == .body(old.id))
        #expect(names("Sở cũ", Made.day("2026-01-01")) == .successors([SuccessionCandidate(body: new.id, basis: "NĐ 45/2025")]))
        #expect(names("Sở mới", Made.day("2026-01-01")) == .body(new.id))
        #expect(names("Sở lạ", Made.day("2026-01-01")) == .unknown)
    }
}

@Suite("A body that ended")
struct PassingOnTests {
    @Test("passes its open duties on, whole or one by one, and the printed name stays")
    func duties() throws {
        let open = try Made.assignment(1, lead: 1).adding(Made.event(.confirmed))
        let done = try Made.assignment(2, lead: 1).adding(Made.event(.confirmed)).adding(Made.event(.done(product: nil)))
        var partner = try Made.assignment(3, lead: 2).adding(Made.event(.confirmed))
        partner.coordinating = [Coordination(body: BodyID(1), printed: "Sở cũ")]
        let whole = SuccessionCandidate(body: BodyID(4))
        let duties = PassingOn.openDuties(of: BodyID(1), in: [open, done, partner], candidates: [whole], on: Made.day("2026-02-01"))
        #expect(duties.map(\.assignment) == [open.id, partner.id])
        #expect(duties.map(\.part) == [.lead, .coordinating])
        #expect(duties.map(\.printedName) == [nil, "Sở cũ"])
        #expect(duties.allSatisfy { $0.choice == .whole(whole) })
        let part = SuccessionCandidate(body: BodyID(4), part: "báo chí")
        #expect(PassingOn.openDuties(of: BodyID(1), in: [open], candidates: [part], on: Made.day("2026-02-01")).map(\.choice) == [.decide([part])])
    }

    @Test("leaves an assignment that tells where the duty went and one that tells where it came from")
    func handed() throws {
        let old = Assignment(id: AssignmentID(1), task: TaskID(1), lead: BodyID(1), origin: .named, printedLead: "Sở cũ", due: .standing)
        let handed = try old.adding(Made.event(.confirmed)).passedOn(to: BodyID(4), as: AssignmentID(9), basis: "NQ 1", stamp: Made.stamp)
        #expect(handed.from.state == .passedOn)
        #expect(handed.to.origin == .inherited(from: old.id, basis: "NQ 1"))
        #expect(handed.to.printedLead == "Sở cũ" && handed.to.due == .standing && handed.to.state == .given)
    }
}
