public import Organisation
public import Planning
import Storage

/// The lead of an assignment says what it will do: one work item or a whole list of them.
public struct AddWorkItems: UseCase {
    /// The right that it needs.
    public static let verb = Verb.keepWorkItems

    /// A work item before it has a name in the system.
    public struct Draft: Codable, Hashable, Sendable {
        /// The assignment that it is part of.
        public let assignment: AssignmentID
        /// What is done.
        public let what: String
        /// What shows that it is done.
        public let product: String?
        /// When it is due.
        public let due: Due
        /// Who does it.
        public let person: PersonID?
        /// What it costs, by year and source, in đồng.
        public let money: [MoneyLine]

        /// A work item of an assignment.
        public init(assignment: AssignmentID, what: String, product: String? = nil, due: Due = .none, person: PersonID? = nil, money: [MoneyLine] = []) {
            self.assignment = assignment
            self.what = what
            self.product = product
            self.due = due
            self.person = person
            self.money = money
        }
    }

    /// In the order in which they are entered.
    public let drafts: [Draft]

    /// Work items to enter.
    public init(_ drafts: [Draft]) { self.drafts = drafts }

    /// All of them or none. Throws `Declined` when an assignment is not open or words are missing.
    public func carryOut(at sitting: Sitting) throws -> [WorkItemID] {
        guard !drafts.isEmpty else { throw Declined("no-work-items", "Danh sách việc đang trống; hãy nhập ít nhất một việc.") }
        for id in Set(drafts.map(\.assignment)).sorted() { try check(id, sitting) }
        let items = try drafts.map { try item($0, sitting) }
        try sitting.workItems.add(items)
        for item in items { try sitting.record(LogSubject("work-item", item.id), before: WorkItem?.none, after: item) }
        return items.map(\.id)
    }

    private func check(_ id: AssignmentID, _ sitting: Sitting) throws {
        let seat = try AssignmentSeat(id, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        guard seat.assignment.isOpen, seat.assignment.state.isGiven else {
            throw Declined("assignment-not-open", "Chỉ nhập việc cụ thể cho nhiệm vụ đã giao và chưa xong; hãy xem lại trạng thái nhiệm vụ.")
        }
    }

    private func item(_ draft: Draft, _ sitting: Sitting) throws -> WorkItem {
        guard draft.what.contains(where: { !$0.isWhitespace }) else { throw Declined("what-empty", "Có việc chưa ghi nội dung; hãy ghi việc phải làm.") }
        if let person = draft.person { _ = try sitting.shelf(of: Person.self).get(person) }
        let sources = draft.money.map { [$0.source.rawValue, "\($0.year)"] }
        guard draft.money.allSatisfy({ (1990...2100).contains($0.year) }) else {
            throw Declined("money-year", "Năm của kinh phí phải từ 1990 đến 2100; hãy sửa lại năm.")
        }
        guard Set(sources).count == sources.count else {
            throw Declined("money-twice", "Một việc có hai dòng kinh phí cùng năm và cùng nguồn; hãy cộng lại thành một dòng.")
        }
        return WorkItem(
            id: sitting.identifier(), assignment: draft.assignment, what: draft.what, product: draft.product, due: draft.due, person: draft.person,
            money: draft.money)
    }
}
