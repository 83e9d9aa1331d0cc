/// Puts the starting set of a province together.
struct StartingBuilder {
    private let data: StartingData
    private let province: Province
    private let mint: IdentifierMint
    private var set: StartingSet

    init(data: StartingData, province: Province, mint: IdentifierMint) {
        self.data = data
        self.province = province
        self.mint = mint
        set = StartingSet(province: province, bodies: [], successions: [], groups: [], tiers: data.tiers, questions: [])
    }

    mutating func build() -> StartingSet {
        let continuing = data.provinces.continuing(province)
        let own = Place(province: province, eras: [continuing, province].compactMap(\.self), isOwn: true, chosen: chosen(in: province, until: nil))
        let ownIDs = addBodies(of: own)
        addSuccessions(of: own, ids: ownIDs, heirs: [:])
        for part in data.provinces.parts(of: province) where part != continuing {
            let place = Place(province: part, eras: [part], isOwn: false, chosen: chosen(in: part, until: part.validity.until))
            let ids = addBodies(of: place)
            addSuccessions(of: place, ids: ids, heirs: ownIDs)
            addMergers(of: place, ids: ids, heirs: ownIDs)
        }
        addGroups(ids: ownIDs)
        addQuestions()
        return set
    }

    /// A province whose bodies are being added, with its names over time and the lines of the set that hold for it.
    private struct Place {
        let province: Province
        let eras: [Province]
        let isOwn: Bool
        let chosen: [(StartingBody, Body)]
    }

    private func chosen(in province: Province, until: Day?) -> [(StartingBody, Body)] {
        data.bodies.filter { $0.mark != .open && $0.exists(in: province) }.compactMap { line in
            data.record(line.name).flatMap { body in (body.from ?? .first) < (until ?? .last) ? (line, body) : nil }
        }
    }

    private mutating func addBodies(of place: Place) -> [BodyName: BodyID] {
        var ids: [BodyName: BodyID] = [:]
        for (line, _) in place.chosen { ids[line.name] = mint.next() }
        for (line, body) in place.chosen {
            guard let id = ids[line.name] else { continue }
            let validity = Validity(from: body.from, until: body.until).within(Validity(until: place.isOwn ? nil : place.province.validity.until))
            set.bodies.append(
                RegisteredBody(
                    id: id, names: names(of: body, in: place, validity), kind: body.kind, level: body.level, superior: line.under.flatMap { ids[$0] },
                    codes: body.kind == .government ? codes(of: place) : [], validity: validity, basis: line.source, mark: line.mark))
        }
        return ids
    }

    private func names(of body: Body, in place: Place, _ life: Validity) -> [NameEra] {
        var names: [NameEra] = []
        for era in place.eras {
            let name = LocalName(province: era)
            let text = place.isOwn ? name.own(body.name.text) : name.full(body.name.text)
            if let last = names.last, last.text == text { names[names.count - 1].validity.until = nil; continue }
            let time = era.validity.within(life)
            if time.isEmpty { continue }
            if !names.isEmpty { names[names.count - 1].validity.until = era.validity.from }
            // Both provinces used the same short form; it stays with the one whose bodies go on.
            let short = place.isOwn ? body.abbreviations.first : nil
            names.append(NameEra(text, short: short, variants: variants(of: body, name, isOwn: place.isOwn, besides: text)))
            names[names.count - 1].validity.from = names.count > 1 ? era.validity.from : nil
        }
        return names
    }

    private func variants(of body: Body, _ name: LocalName, isOwn: Bool, besides text: String) -> [String] {
        let printed = [body.name.text] + body.variants
        var seen: Set<String> = [text]
        return (isOwn ? printed.map(name.bare) : []).appending(printed.map(name.full)).filter { seen.insert($0).inserted }
    }

    /// Which identifier a merged province keeps is not known; that of its parts ends with them.
    private func codes(of place: Place) -> [DatedCode] {
        place.eras.reduce(into: []) { codes, era in
            guard let code = era.identifier else { return }
            if codes.last?.code == code { codes[codes.count - 1].validity.until = era.validity.until; return }
            codes.append(DatedCode(code, validity: era.validity))
        }
    }

    private mutating func addSuccessions(of place: Place, ids: [BodyName: BodyID], heirs: [BodyName: BodyID]) {
        for (line, body) in place.chosen {
            guard let predecessor = ids[line.name] else { continue }
            for step in body.successors {
                guard let successor = ids[step.successor] ?? heirs[step.successor], let scope = step.scope(where: { ids[$0] != nil }) else { continue }
                set.successions.append(
                    SuccessionEdge(
                        id: mint.next(), predecessor: predecessor, successor: successor, day: step.date, scope: scope, basis: step.basis, mark: step.mark))
            }
        }
    }

    /// On the day of the merger what still stood in a part went to the body of the same name.
    private mutating func addMergers(of place: Place, ids: [BodyName: BodyID], heirs: [BodyName: BodyID]) {
        guard let day = place.province.validity.until else { return }
        for (line, body) in place.chosen where body.until == nil {
            guard let predecessor = ids[line.name] else { continue }
            let same = heirs[line.name].map { [$0] } ?? line.otherwise.compactMap { heirs[$0] }
            for successor in same {
                set.successions.append(
                    SuccessionEdge(
                        id: mint.next(), predecessor: predecessor, successor: successor, day: day,
                        scope: same.count == 1 ? .whole : .part("theo lĩnh vực quản lý"), basis: "Nghị quyết 202/2025/QH15",
                        mark: SourceMark.weaker(line.mark, province.mark)))
            }
        }
    }

    private mutating func addGroups(ids: [BodyName: BodyID]) {
        let groupIDs: [String: GroupID] = Dictionary(data.groups.map { ($0.name, mint.next()) }, uniquingKeysWith: { first, _ in first })
        for line in data.groups {
            guard let id = groupIDs[line.name] else { continue }
            let hasRule = !line.kinds.isEmpty || !line.levels.isEmpty
            let successor = line.successor.flatMap { groupIDs[$0] }
            set.groups.append(
                BodyGroup(
                    id: id, name: line.name, variants: line.variants, members: line.members.compactMap { ids[$0] }.map { Membership($0) },
                    rule: hasRule ? MembershipRule(kinds: Set(line.kinds), levels: Set(line.levels), superior: line.under.flatMap { ids[$0] }) : nil,
                    successors: zip([successor].compactMap(\.self), [line.successorFrom].compactMap(\.self)).map {
                        GroupSuccession($0, from: $1, basis: line.source)
                    }))
        }
    }

    private mutating func addQuestions() {
        set.questions = data.bodies.filter { $0.mark == .open && $0.exists(in: province) }.map {
            "Chưa rõ \(province.unit) có \(LocalName(province: province).own($0.name.text)) hay không, cần kiểm tra và thêm vào nếu có."
        }
        if province.identifier == nil {
            set.questions.append("Chưa rõ \(province.unit) dùng mã định danh nào sau sắp xếp, cần nhập mã được cấp cho Ủy ban nhân dân.")
        }
    }
}

extension Array {
    fileprivate func appending(_ others: [Element]) -> [Element] { self + others }
}
