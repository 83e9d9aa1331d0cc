/// A row of a list of bodies whose own cells were understood; what it says of other bodies is not looked up yet.
struct BodyDraft {
    let line: ListLine<BodyColumn>
    let name: String
    let kind: BodyKind
    let level: BodyLevel
    let validity: Validity
    let code: IdentifierCode?
    let successionDay: Day?
    let scope: Succession.Scope
    var existing: RegisteredBody?
    var id = BodyID(0)

    /// What the words of a list of bodies mean.
    struct Words {
        let folding: NameFolding
        let kinds: FoldedWords<BodyKind>
        let levels: FoldedWords<BodyLevel>

        init(_ folding: NameFolding) {
            (self.folding, kinds, levels) = (folding, FoldedWords(ListWords.kinds, folding), FoldedWords(ListWords.levels, folding))
        }
    }

    init?(_ line: ListLine<BodyColumn>, words: Words, problems: inout [RowProblem]) {
        let kind = Self.word(line, .kind, words.kinds, &problems)
        let level = Self.word(line, .level, words.levels, &problems)
        validity = line.validity(.from, .until, &problems)
        successionDay = line.day(.successionDay, &problems)
        code = Self.code(line, &problems)
        scope = Self.scope(line, words.folding, &problems)
        if line[.successor] == nil, let orphan = [BodyColumn.successionDay, .scope].first(where: { line[$0] != nil }) {
            problems.append(line.problem(orphan, .incompleteSuccession))
        }
        guard let name = line[.name], let kind, let level else { return nil }
        (self.line, self.name, self.kind, self.level) = (line, name, kind, level)
    }

    /// The body as it would be afterwards.
    func body(superior: BodyID?) -> RegisteredBody {
        guard var body = existing else {
            return RegisteredBody(
                id: id, names: [NameEra(name, short: line[.short])], kind: kind, level: level, superior: superior, codes: code.map { [DatedCode($0)] } ?? [],
                validity: validity, basis: line[.basis])
        }
        (body.kind, body.level) = (kind, level)
        body.superior = superior ?? body.superior
        body.validity = Validity(from: validity.from ?? body.validity.from, until: validity.until ?? body.validity.until)
        // The basis of a row with a successor is that of the succession.
        if line[.successor] == nil { body.basis = line[.basis] ?? body.basis }
        if let short = line[.short], let last = body.names.indices.last { body.names[last].short = short }
        if let code, !body.codes.contains(where: { $0.code == code }) { body.codes = Self.codes(body.codes, with: code, from: validity.from) }
        return body
    }

    /// A new identifier takes the place of the last one from the day on that the row gives, or altogether.
    private static func codes(_ codes: [DatedCode], with code: IdentifierCode, from: Day?) -> [DatedCode] {
        guard let from, var last = codes.last, (last.validity.from ?? .first) < from else { return codes.dropLast() + [DatedCode(code)] }
        last.validity.until = from
        return codes.dropLast() + [last, DatedCode(code, validity: Validity(from: from))]
    }

    private static func word<Value>(
        _ line: ListLine<BodyColumn>, _ column: BodyColumn, _ words: FoldedWords<Value>, _ problems: inout [RowProblem]
    ) -> Value? {
        guard let text = line[column] else { return nil }
        guard let value = words.meaning(of: text) else {
            problems.append(line.problem(column, .unknownWord(text, accepted: words.suggested)))
            return nil
        }
        return value
    }

    private static func code(_ line: ListLine<BodyColumn>, _ problems: inout [RowProblem]) -> IdentifierCode? {
        guard let text = line[.code] else { return nil }
        do throws(IdentifierCodeError) {
            return try IdentifierCode(parsing: text)
        } catch {
            problems.append(line.problem(.code, .badCode(error)))
            return nil
        }
    }

    private static func scope(_ line: ListLine<BodyColumn>, _ folding: NameFolding, _ problems: inout [RowProblem]) -> Succession.Scope {
        guard let text = line[.scope], !ListWords.wholes.contains(where: { folding.fold($0) == folding.fold(text) }) else { return .whole }
        let pieces = text.split(separator: ":", maxSplits: 1).map(String.init)
        let opensPart = pieces.first.map { piece in ListWords.parts.contains { folding.fold($0) == folding.fold(piece) } } ?? false
        guard opensPart else { return .part(text) }
        let words = pieces.count > 1 ? String(pieces[1].drop(while: \.isWhitespace)) : ""
        if words.isEmpty { problems.append(line.problem(.scope, .partWithoutWords)) }
        return .part(words)
    }
}
