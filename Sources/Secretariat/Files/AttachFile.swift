public import Organisation
public import Planning
public import Seals
import Storage

/// Adds a file to a plan. Its bytes were kept before, by whoever asks: a row never stands without its file.
public struct AttachFile: UseCase {
    /// The right that it needs.
    public static let verb = Verb.attachFile

    /// The plan.
    public let plan: PlanID
    /// What the keeper of the bytes answered.
    public let digest: Digest
    /// As its owner calls it.
    public let name: String
    /// What sort of file it is: `application/pdf`.
    public let mediaType: String
    /// How many bytes it has.
    public let byteCount: Int

    /// A file that was kept, for a plan.
    public init(to plan: PlanID, digest: Digest, name: String, mediaType: String, byteCount: Int) {
        self.plan = plan
        self.digest = digest
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
    }

    /// The digest by which the file is fetched. A file that the plan has already is not added again.
    public func carryOut(at sitting: Sitting) throws -> Digest {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        guard !name.isEmpty, byteCount > 0 else { throw Declined("file-empty", "Tệp không có tên hoặc không có nội dung; hãy chọn lại tệp.") }
        let file = Attachment(digest: digest, name: name, mediaType: mediaType, byteCount: byteCount, at: sitting.occasion.at)
        let attachments = Attachments(sitting.transaction)
        if try attachments.find(digest, of: sitting.occasion.authority) == nil { try attachments.add(file, to: sitting.occasion.authority) }
        if try PlanFiles(sitting.transaction, sitting.occasion.authority).add(file, to: plan.id, by: sitting.actor.id) {
            try sitting.record(LogSubject("plan", plan.id), before: Attachment?.none, after: file)
        }
        return digest
    }
}
