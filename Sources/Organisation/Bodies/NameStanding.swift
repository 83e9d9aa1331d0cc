extension BodyCatalogue {
    /// What can be said of a printed name on a day.
    ///
    /// Of several eras the one in force counts, else the one that ended last, else the one that comes first.
    public func standing(of name: String, on day: Day) -> Standing {
        let eras = bodies(printed: name)
        if let body = eras.first(where: { $0.stands(on: day) }) { return .inForce(body) }
        let ended = eras.filter { $0.until.map { $0 <= day } ?? false }
        if let body = ended.max(by: { ($0.until ?? .first) < ($1.until ?? .first) }) {
            return .ended(body, successors: body.successors)
        }
        let later = eras.min { ($0.from ?? .first) < ($1.from ?? .first) }
        return later.map { .notYet($0) } ?? .unknown
    }
}
