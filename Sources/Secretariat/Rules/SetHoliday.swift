public import Organisation
import Storage

/// Says of a day that offices rest or work on it, or takes back what the authority said of it before.
public struct SetHoliday: UseCase {
    /// The right that it needs.
    public static let verb = Verb.changeCalendar

    /// The day.
    public let day: Day
    /// Rest or work; nil where only what the program knows is to hold again.
    public let kind: Holiday.Kind?
    /// What it is: «Nghỉ bù», «Làm bù cho ngày 02/05».
    public let name: String
    /// The announcement that says so.
    public let source: String

    /// A day that is treated otherwise.
    public init(day: Day, kind: Holiday.Kind?, name: String = "", source: String = "") {
        self.day = day
        self.kind = kind
        self.name = name
        self.source = source
    }

    /// Throws `Declined` when the day is set without a name or a source, or nothing was set that could be taken back.
    public func carryOut(at sitting: Sitting) throws -> Day {
        try sitting.permit(on: .authority)
        let old = try sitting.ownHolidays.all().first { $0.day == day }
        let new = try kind.map { try holiday($0) }
        guard old != nil || new != nil else { throw Declined("holiday-not-set", "Ngày này chưa được đặt riêng; hãy xem lại lịch.") }
        if let new { try sitting.ownHolidays.set(new) } else { try sitting.ownHolidays.remove(day) }
        try sitting.record(LogSubject(kind: "holiday", id: day.description), before: old, after: new)
        return day
    }

    private func holiday(_ kind: Holiday.Kind) throws -> Holiday {
        try Declined.unless(name, "name-empty", "Chưa có tên ngày nghỉ hoặc ngày làm bù; hãy ghi tên.")
        try Declined.unless(source, "source-missing", "Chưa nêu văn bản làm căn cứ; hãy ghi số, ký hiệu văn bản.")
        return Holiday(day: day, kind: kind, name: name, source: source, mark: .read)
    }
}
