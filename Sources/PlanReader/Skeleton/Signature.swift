import Vietnamese

/// The end of a document: recipients, the signer's post and name.
enum Signature {
    private static let recipients = PhraseBook<Bool>([("nơi nhận", true), ("nơi gửi", true)])

    /// `Nơi nhận:` opens the list of recipients.
    static func opensRecipients(_ words: [Word]) -> Bool {
        recipients.longest(in: words, at: 0) != nil
    }
}
