import Organisation
import Vietnamese

/// The body of the catalogue whose name has most words in common with a name that it does not have.
enum SimilarBody {
    /// Only a name of the same head (`Sở`, `Bộ`) that shares more than half of all words is worth asking about.
    static func find(_ name: String, in catalogue: BodyCatalogue) -> String? {
        let wanted = keys(name)
        guard let head = wanted.first else { return nil }
        let asked = Set(wanted)
        let scored = catalogue.bodies.lazy.compactMap { body -> (name: String, share: Double)? in
            let other = keys(body.name.text)
            guard other.first == head else { return nil }
            let all = Set(other)
            return (body.name.text, Double(all.intersection(asked).count) / Double(all.union(asked).count))
        }
        guard let best = scored.max(by: { $0.share < $1.share }), best.share > 0.5 else { return nil }
        return best.name
    }

    private static func keys(_ name: String) -> [UInt64] { WordCutter.cut(name).filter(\.isLetters).map(\.folded) }
}
