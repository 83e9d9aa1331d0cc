public import Organisation
public import Planning
public import Seals
public import Storage

/// What is known of a plan's file; whoever may read the plan may fetch it. The bytes are asked of the store by the digest.
public struct FindFile: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// The plan.
    public let plan: PlanID
    /// The file.
    public let digest: Digest

    /// A file of a plan.
    public init(_ digest: Digest, of plan: PlanID) {
        self.digest = digest
        self.plan = plan
    }

    /// The file's row. Throws `StorageError.notFound` when the plan has no such file, whoever else may have it.
    public func answer(at sitting: Sitting) throws -> Attachment {
        let authority = sitting.occasion.authority
        try sitting.permit(on: sitting.shelf(of: Plan.self).get(plan).concern(sitting))
        guard try PlanFiles(sitting.transaction, authority).holds(digest, plan: plan),
            let file = try Attachments(sitting.transaction).find(digest, of: authority)
        else { throw StorageError.notFound(kind: "attachment", id: digest.description) }
        return file
    }
}
