import Organisation

extension PlanTask {
    /// A live task that says the same under a name of its own, in this plan or another; the citations stay with their document.
    func copied(as id: TaskID, into other: PlanID? = nil, text: Corrected<String>? = nil) -> PlanTask {
        let isElsewhere = other.map { $0 != plan } ?? false
        var copy = PlanTask(id: id, plan: other ?? plan, position: position, text: text ?? self.text)
        copy.path = path
        copy.headings = headings
        copy.citation = citation
        copy.citedIn = isElsewhere ? citedIn ?? plan : citedIn
        copy.kind = kind
        copy.leads = leads
        copy.coordinating = coordinating
        copy.deadline = deadline
        copy.targets = targets
        copy.product = product
        copy.field = field
        copy.assigns = assigns
        copy.confidence = confidence
        copy.follower = follower
        copy.leader = leader
        copy.dutyOf = dutyOf
        copy.carriedFrom = isElsewhere ? nil : carriedFrom
        return copy
    }
}
