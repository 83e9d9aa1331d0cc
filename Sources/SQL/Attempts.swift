/// How an engine carries out a body: once, and again where that may heal.
public enum Attempts {
    /// How often a body is run before `SQLError.busy` is told.
    public static let most = 4

    /// What came of one run of a body.
    public enum Outcome<Result> {
        /// It is committed.
        case done(Result)
        /// It is rolled back and would fail again.
        case failed(any Error)
        /// It is rolled back and may succeed when it is run again; the error tells why, where no run is left.
        case again(SQLError)
    }

    /// Runs until something is done, fails for good, or no run is left; `pause` comes before each run but the first.
    public static func run<Result>(pausing pause: (_ runs: Int) -> Void = { _ in }, _ attempt: () -> Outcome<Result>) throws -> Result {
        var last = SQLError.busy
        for runs in 0..<most {
            if runs > 0 { pause(runs) }
            switch attempt() {
            case .done(let result): return result
            case .failed(let error): throw error
            case .again(let error): last = error
            }
        }
        throw last
    }
}
