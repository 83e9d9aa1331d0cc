public import Organisation
public import Planning
import Storage

/// The body says that a duty is done, with its product where the task names one, or with the reason why there is none.
public struct CompleteDuty: UseCase {
    /// The right that it needs.
    public static let verb = Verb.completeDuty

    /// The assignment.
    public let assignment: AssignmentID
    /// What came of it: the number of the paper, the name of the product.
    public let product: String?
    /// Why there is no product where the task names one.
    public let reason: String?

    /// A duty that is done.
    public init(_ assignment: AssignmentID, product: String? = nil, reason: String? = nil) {
        self.assignment = assignment
        self.product = product
        self.reason = reason
    }

    /// Throws `Declined` when the task names a product and neither it nor a reason is given.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        let isSilent = [product, reason].compactMap(\.self).allSatisfy(Wording.saysNothing)
        if let wanted = seat.task.product.value, isSilent {
            throw Declined("product-missing", "Nhiệm vụ này phải có sản phẩm «\(wanted)»; hãy nêu sản phẩm hoặc lý do không có.")
        }
        try seat.add(.done(product: product), words: reason, at: sitting)
        return assignment
    }
}
