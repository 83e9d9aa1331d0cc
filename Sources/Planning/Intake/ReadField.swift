extension FieldProposer {
    /// The likeliest field of a task as the machine's value, with the words that speak for it most; a person may correct it.
    func field(ofTask task: Int) -> Corrected<String> {
        guard let likeliest = proposals(forTask: task, most: 1).first else { return Corrected() }
        return Corrected(read: likeliest.field, citation: likeliest.reasons.first?.citation)
    }
}
