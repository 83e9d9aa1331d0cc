/// Texts by what they are about, so that the few that are near a question are found without looking at the others.
struct SubjectIndex: Sendable {
    /// A text that shares terms with the question.
    struct Match: Sendable {
        /// The number of the text, in the order in which it was added.
        var text: Int
        /// How near it is, 0…1.
        var likeness: Double
    }

    /// A term that more texts have is looked up in none of them, which keeps the work of a long plan linear.
    private static let commonest = 64
    /// What must be shared for half of the trust, in rarities of a pair of words that no other text has.
    private static let half = 0.8

    private var postings: [SubjectTerm: [Int32]] = [:]
    private var counts: [SubjectTerm: Int] = [:]
    private var subjects: [Subject] = []
    /// All texts of the document, those included that are only counted.
    private var population = 0
    private var weights: [Double] = []
    private var enough = 1.0

    init() {}

    /// Counts a text of the document, so that what all speak of weighs little; it will not be found.
    mutating func count(_ subject: Subject) {
        population += 1
        for term in subject.terms { counts[term, default: 0] += 1 }
    }

    /// Adds a text that may be found.
    mutating func add(_ subject: Subject) {
        let text = Int32(subjects.count)
        subjects.append(subject)
        for term in subject.terms where postings[term, default: []].count <= Self.commonest { postings[term, default: []].append(text) }
    }

    /// Weighs the texts, once all are there.
    mutating func settle() {
        weights = subjects.map(weight)
        enough = Self.half * Logarithm.of(Double(population + 2))
    }

    /// How rare a term is, as the logarithm of how many times more texts there are than have it, by how much its kind tells.
    func weight(of term: SubjectTerm) -> Double {
        max(Logarithm.of(Double(population + 1) / (Double(counts[term, default: 0]) + 0.5)), 0.05) * term.factor
    }

    func weight(_ subject: Subject) -> Double { subject.terms.reduce(0) { $0 + weight(of: $1) } }

    /// The nearest texts, the nearest first.
    func nearest(_ question: Subject, most: Int) -> [Match] {
        var shared: [Int32: Double] = [:]
        var total = 0.0
        for term in question.terms {
            let weight = weight(of: term)
            total += weight
            guard let found = postings[term], found.count <= Self.commonest else { continue }
            for text in found { shared[text, default: 0] += weight }
        }
        let matches = shared.map { Match(text: Int($0.key), likeness: likeness($0.value, total, weights[Int($0.key)])) }
        return Array(matches.sorted { ($0.likeness, $1.text) > ($1.likeness, $0.text) }.prefix(most))
    }

    /// How much of the shorter of two texts the other tells again, trusted the more the rarer it is.
    private func likeness(_ shared: Double, _ question: Double, _ text: Double) -> Double {
        let told = shared / max(min(question, text), 0.001)
        return (min(told, 1) * shared / (shared + enough)).squareRoot() * shared / (shared + enough)
    }
}
