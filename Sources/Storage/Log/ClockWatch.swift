import Organisation

/// Watches whether times go forward along a chain.
struct ClockWatch {
    private(set) var note: ClockNote?
    private var last: Instant
    private let tolerance: Int64

    init(at start: Instant, toleranceInSeconds: Int) {
        last = start
        tolerance = Int64(toleranceInSeconds) * 1_000_000
    }

    mutating func see(_ number: Int, at instant: Instant) {
        let (step, overflow) = last.microseconds.subtractingReportingOverflow(instant.microseconds)
        last = instant
        guard overflow ? instant.microseconds < 0 : step > tolerance else { return }
        let width = overflow ? Int64.max : step
        note = note.map { ClockNote(count: $0.count + 1, first: $0.first, widest: max($0.widest, width)) } ?? ClockNote(count: 1, first: number, widest: width)
    }
}
