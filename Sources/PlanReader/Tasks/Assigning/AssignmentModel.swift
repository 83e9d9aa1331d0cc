import CModels
import Vietnamese

/// A logistic regression over an `AssignmentPair`: whether the task hands the part over.
///
/// The weights are a data file that `Scripts/train-assignments` writes from annotated documents (docs/adr/0008).
struct AssignmentModel: Sendable {
    private let means: [Double]
    private let scales: [Double]
    private let weights: [Double]
    private let bias: Double
    private let threshold: Double

    /// The model that is part of the program; a file that does not fit the pair says no to everything.
    static let standard = AssignmentModel(String(decoding: UnsafeBufferPointer(start: ModelFile.assignments.start, count: ModelFile.assignments.count), as: UTF8.self))

    /// Reads lines such as `name mean scale weight`, and `bias x`, `threshold x`; `#` opens a remark.
    init(_ text: String) {
        var rows: [Substring: [Double]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: " ")
            if let name = fields.first { rows[name] = fields.dropFirst().compactMap { Double($0) } }
        }
        let named = AssignmentPair.names.map { rows[Substring($0)] ?? [] }
        let fits = named.allSatisfy { $0.count == 3 } && rows["bias"]?.count == 1 && rows["threshold"]?.count == 1
        means = fits ? named.map { $0[0] } : []
        scales = fits ? named.map { $0[1] } : []
        weights = fits ? named.map { $0[2] } : []
        bias = fits ? rows["bias"]?.first ?? 0 : 0
        threshold = fits ? rows["threshold"]?.first ?? 0 : .infinity
    }

    /// Whether the weighted sum passes the threshold, which is one of log odds.
    func assigns(_ pair: AssignmentPair) -> Bool {
        guard !weights.isEmpty else { return false }
        var sum = bias
        for (index, number) in pair.numbers.enumerated() { sum += weights[index] * (number - means[index]) / scales[index] }
        return sum >= threshold
    }
}
