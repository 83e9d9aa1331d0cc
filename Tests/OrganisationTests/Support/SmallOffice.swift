import Organisation

/// A small office to ask questions of: identifiers and days in short.
enum SmallOffice {
    static func body(
        _ number: UInt128, _ name: String, kind: BodyKind = .department, level: BodyLevel = .province, superior: UInt128? = nil, from: String? = nil,
        until: String? = nil
    ) -> RegisteredBody {
        RegisteredBody(
            id: BodyID(number), names: [NameEra(name)], kind: kind, level: level, superior: superior.map { BodyID($0) },
            validity: time(from, until))
    }

    static func step(_ number: UInt128, _ from: UInt128, _ to: UInt128, _ day: String, part: String? = nil, mark: SourceMark = .read) -> SuccessionEdge {
        SuccessionEdge(
            id: SuccessionID(number), predecessor: BodyID(from), successor: BodyID(to), day: self.day(day), scope: part.map { .part($0) } ?? .whole, mark: mark)
    }

    static func time(_ from: String?, _ until: String?) -> Validity { Validity(from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) }) }

    /// A day that the test knows to exist; a slip of the pen gives the last day of all, which no test expects.
    static func day(_ text: String) -> Day { Day(text) ?? .last }
}
