import Planning
import Testing

@testable import PlanReader

@Suite("The trained model of assignments")
struct AssignmentModelTests {
    private func pair(_ likeness: Double, isLed: Bool = false) -> AssignmentPair {
        AssignmentPair(
            ofTask: likeness, runOfPart: likeness, runOfTask: likeness, runOfSubject: likeness, run: Logarithm.of(1 + 12 * likeness),
            weight: Logarithm.of(1 + 40 * likeness), likeness: likeness,
            gap: 0, isTask: false, isLed: isLed, hasOneLead: true)
    }

    @Test("hands over a part that the task tells again, and not one that shares two common words")
    func standard() {
        #expect(AssignmentModel.standard.assigns(pair(0.9)))
        #expect(!AssignmentModel.standard.assigns(pair(0.05)))
    }

    @Test("says no to everything where its file does not fit", arguments: ["", "# rỗng", "threshold 0\nbias 9", "ofTask 0 1\nthreshold 0\nbias 9"])
    func unfit(file: String) {
        #expect(!AssignmentModel(file).assigns(pair(1)))
    }

    @Test("weighs what its file says")
    func weighs() {
        let file = AssignmentPair.names.map { "\($0) 0 1 \($0 == "likeness" ? 2 : 0)" }.joined(separator: "\n") + "\nbias -1\nthreshold 0"
        #expect(AssignmentModel(file).assigns(pair(0.5)))
        #expect(!AssignmentModel(file).assigns(pair(0.49)))
    }

    @Test("has as many numbers as names")
    func numbers() {
        #expect(pair(0.5).numbers.count == AssignmentPair.names.count)
    }

    @Test("knows logarithms to six digits", arguments: [(1.0, 0.0), (2, 0.693147), (10, 2.302585), (0.5, -0.693147), (1234.5, 7.118421)])
    func logarithms(number: Double, expected: Double) {
        #expect(abs(Logarithm.of(number) - expected) < 0.000_002)
    }
}
