/// What tells whether a task hands a part of the document over: how much of its words they share, and what they are.
///
/// The order of the numbers is that of the weights in `Resources/assignments.txt`.
struct AssignmentPair {
    /// How much of the task the part tells again, by the rarity of what they share: 0…1.
    var ofTask: Double
    /// Words of the longest run that stands in both, over the words of the part, and over those of the task: 0…1.
    var runOfPart: Double
    var runOfTask: Double
    /// The same over the words of the one of its joined subjects that it fits best.
    var runOfSubject: Double
    /// Logarithms, so that the tenth word counts less than the second.
    var run: Double
    var weight: Double
    /// Twice the shared pairs over those of both: 0…1.
    var likeness: Double
    /// How far behind the nearest part of the same task, as a difference of logarithms; 0 for the nearest.
    var gap: Double
    var isTask: Bool
    /// The part itself says who leads it, so that there is less to hand over.
    var isLed: Bool
    var hasOneLead: Bool

    /// The names under which a script trains the weights, in the order of `numbers`.
    static let names = ["ofTask", "runOfPart", "runOfTask", "runOfSubject", "run", "weight", "likeness", "gap", "isTask", "isLed", "hasOneLead"]

    var numbers: [Double] {
        [ofTask, runOfPart, runOfTask, runOfSubject, run, weight, likeness, gap, isTask ? 1 : 0, isLed ? 1 : 0, hasOneLead ? 1 : 0]
    }
}
