import Documents

/// Names of bodies tell what they are for: `Phòng Quản lý công nghệ` and `Trường Đại học` need no list of remits.
struct BodyNames: Sendable {
    private static let most = 0.5

    private let bodies: [String]
    private var index = SubjectIndex()

    /// Rarity is counted over the tasks: what all of them speak of tells nothing.
    init(_ bodies: [String], subjects: [Subject], _ cutter: SubjectCutter) {
        self.bodies = bodies
        for subject in subjects { index.count(subject) }
        for body in bodies { index.add(cutter.subject(of: body)) }
        index.settle()
    }

    func reasons(_ task: Subject) -> [(body: String, reason: ProposalReason)] {
        index.nearest(task, most: 6).map { match in
            let words = "tên cơ quan nói về nội dung này"
            return (bodies[match.text], ProposalReason(kind: .remit, words: words, citation: nil, strength: Self.most * match.likeness))
        }
    }
}
