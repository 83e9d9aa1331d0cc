import Organisation
import Planning
import Secretariat
import Vietnamese

extension OpenOffice {
    /// The plan that a number, an identifier or words of its title mean. Throws `Declined` when there is none or more than one.
    func plan(_ text: String) async throws -> Plan {
        let plans = try await answer(ListPlans())
        let exact = plans.filter { $0.number.value == text || $0.id.description == text }
        let found = exact.isEmpty ? plans.filter { $0.matches(SearchTokens.folded(text)) } : exact
        guard let first = found.first else { throw Declined("unknown-plan", "Không có kế hoạch «\(text)»; hãy xem lại số, ký hiệu bằng thucthi plans.") }
        guard found.count == 1 else { throw Declined("which-plan", "Có \(found.count) kế hoạch khớp «\(text)»; hãy nêu mã kế hoạch.") }
        return first
    }
}

extension Plan {
    fileprivate func matches(_ folded: String) -> Bool {
        !folded.isEmpty && [number.value, title.value].compactMap(\.self).contains { SearchTokens.folded($0).contains(folded) }
    }

    /// How it is called in a sentence: its number, or its title where it has none yet.
    var called: String {
        if let number = number.value, number.first?.isNumber == true { return number }
        return title.value ?? id.description
    }
}

extension ViewPlan.Answer {
    /// The task of a number. Throws `Declined` when the plan has none.
    func task(_ number: Int) throws -> PlanTask {
        guard let task = tasks.first(where: { $0.number == number }) else {
            throw Declined("unknown-task", "Kế hoạch này không có nhiệm vụ số \(number); hãy xem danh sách bằng thucthi review.")
        }
        return task
    }

    /// The assignment of a task to a body, or its only one. Throws `Declined` when there is none or the body must be named.
    func assignment(_ number: Int, of body: BodyID?) throws -> Assignment {
        let task = try task(number)
        let open = assignments.filter { $0.task == task.id && !$0.state.isClosed && (body == nil || $0.lead == body) }
        guard let first = open.first else { throw Declined("not-assigned", "Nhiệm vụ \(number) chưa giao cho cơ quan này; hãy giao bằng thucthi assign.") }
        guard open.count == 1 else {
            throw Declined("which-body", "Nhiệm vụ \(number) đã giao cho \(open.count) cơ quan; hãy nêu rõ bằng --body.")
        }
        return first
    }

    /// The name of a body on the day of the answer.
    func name(_ body: BodyID) -> String { registry[body]?.name(on: day)?.text ?? "?" }
}
