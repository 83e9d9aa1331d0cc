import Organisation
import Planning

/// Says the tasks of a plan.
struct TaskMaker {
    let issued: Day

    private static let rhythms: [Deadline.Rhythm] = [.month, .quarter, .quarter, .halfYear, .year]

    /// A task without its leads.
    func task(_ id: TaskID, of plan: PlanID, at position: Int, _ dice: inout Dice) -> PlanTask {
        var task = PlanTask(id: id, plan: plan, position: position, text: Corrected(read: text(&dice)))
        let chapter = position / 8
        task.path = "\(Self.roman[chapter % Self.roman.count]).\(position % 8 + 1)"
        task.headings = [PlanWords.chapters[chapter % PlanWords.chapters.count]]
        task.deadline = Corrected(read: deadline(&dice))
        task.field = Corrected(read: dice.happens(30) ? dice.pick(PlanWords.fields) : nil)
        task.product = Corrected(read: dice.happens(3) ? dice.pick(PlanWords.products) : nil)
        task.confidence = Double(dice.number(60...100)) / 100
        if dice.happens(4) { task.kind = Corrected(read: .report) }
        return task
    }

    private func text(_ dice: inout Dice) -> String {
        var text = "\(dice.pick(PlanWords.verbs)) \(dice.pick(PlanWords.objects)) \(dice.pick(PlanWords.scopes))"
        if dice.happens(40) { text += " \(dice.pick(PlanWords.purposes))" }
        if dice.happens(12) { text += "; phấn đấu đạt \(dice.number(20...99))% trở lên" }
        if dice.happens(8) { text += " theo Quyết định số \(dice.number(1...3_999))/QĐ-TTg" }
        return text
    }

    /// Nearly none has a day; some come again, some stand as long as the plan.
    private func deadline(_ dice: inout Dice) -> Deadline? {
        switch dice.number(1...100) {
        case ...6:
            let day = issued.adding(days: dice.number(30...700))
            return .by(DueDate(year: day.year, precision: dice.happens(40) ? .day(month: day.month, day: day.day) : .quarter((day.month + 2) / 3)))
        case ...9: return .every([dice.pick(Self.rhythms, else: .quarter)], on: nil)
        case ...16: return .standing
        default: return nil
        }
    }

    private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
}
