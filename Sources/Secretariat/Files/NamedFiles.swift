public import Organisation
public import Seals
import Storage

/// Every file that any authority of the store names, for whoever keeps copies and holds the folder against the rows.
public struct NamedFiles: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.keepCopies

    /// What is named, and since when.
    public struct Answer: Sendable {
        /// The digests.
        public let digests: [Digest]
        /// When the newest row was written.
        public let newest: Instant?
    }

    /// All of them.
    public init() {}

    /// The digests and the moment of the newest row, from one state of the data.
    public func answer(at sitting: Sitting) throws -> Answer {
        try sitting.permit(on: .authority)
        let attachments = Attachments(sitting.transaction)
        return Answer(digests: try attachments.allDigests(), newest: try attachments.newest())
    }
}
