import Planning

/// What a task takes from the lines over it: from the line that opened its list, from its heading, from the attribute lines behind it.
struct Inheritance {
    private let tree: Tree
    private let charges: ChargeReader
    private let attributes: [Int: Charge]
    private let preamble: Charge
    private var openings: [Int: Charge] = [:]
    /// Whether the headings below a place are bodies; -1 stands for the whole document.
    private var bodiesBelow: [Int: Bool] = [:]

    init(tree: Tree, charges: ChargeReader, attributes: [Int: Charge], preamble: Charge) {
        self.tree = tree
        self.charges = charges
        self.attributes = attributes
        self.preamble = preamble
    }

    /// Completes what a place says itself.
    mutating func complete(_ own: Charge, at index: Int) -> Charge {
        var charge = own
        if let told = attributes[index] {
            if !told.leads.isEmpty, !charges.namesLead(own, in: tree.nodes[index].text) { charge.leads = told.leads }
            charge.coordinating += told.coordinating
            charge.deadline = charge.deadline ?? told.deadline
            charge.product = charge.product ?? told.product
        }
        guard !tree.nodes[index].isClosing else { return charge }
        for giver in givers(of: index) where charge.leads.isEmpty || charge.deadline == nil {
            let given = opening(giver)
            if charge.leads.isEmpty {
                charge.leads = given.leads
                if !isSection(giver) { charge.coordinating += given.coordinating }
            }
            if charge.deadline == nil, !isSection(giver) { charge.deadline = given.deadline }
        }
        if charge.leads.isEmpty, !isInAppendix(index) { charge.leads = preamble.leads }
        return charge
    }

    private func isSection(_ index: Int) -> Bool { tree.nodes[index].isSection && tree.nodes[index].role == .heading }

    private func isInAppendix(_ index: Int) -> Bool {
        tree.ancestors(of: index).contains { if case .appendix = tree.nodes[$0].form { true } else { false } }
    }

    /// The places that speak for this one, nearest first.
    private func givers(of index: Int) -> [Int] {
        var givers: [Int] = []
        var place: Int? = index
        while let current = place {
            if let opener = tree.nodes[current].introducedBy { givers.append(opener) }
            place = tree.nodes[current].parent
            if let parent = place { givers.append(parent) }
        }
        return givers
    }

    /// Most headings beside this one are bodies, so that it names one too, whatever it is called.
    private mutating func isAmongBodies(_ index: Int) -> Bool {
        guard tree.nodes[index].role == .heading, tree.nodes[index].label != nil else { return false }
        let holder = tree.nodes[index].parent ?? -1
        if let known = bodiesBelow[holder] { return known }
        // A few tell enough; a part may have thousands of headings.
        let headings = tree.siblings(of: index).lazy.filter { [tree] in tree.nodes[$0].role == .heading }.prefix(24)
        let bodies = headings.filter { [tree, charges] in !charges.opening(tree.nodes[$0]).leads.isEmpty }.count
        let isAmong = bodies >= 2 && bodies * 3 >= (headings.count - 1) * 2
        bodiesBelow[holder] = isAmong
        return isAmong
    }

    private mutating func opening(_ index: Int) -> Charge {
        if let known = openings[index] { return known }
        if case .appendix = tree.nodes[index].form { return Charge() }
        var charge = charges.opening(tree.nodes[index])
        if charge.isEmpty, isAmongBodies(index), let named = charges.wholeTitle(tree.nodes[index]) { charge.leads = [named] }
        openings[index] = charge
        return charge
    }
}
