import Organisation
import Secretariat

/// The days of rest and of making up of a year as a table.
struct HolidayListing {
    let answer: ViewCalendar.Answer
    let year: Int

    var listing: Listing {
        let days = answer.calendar.holidays.filter { $0.day.year == year }.sorted { $0.day < $1.day }
        let known = answer.calendar.knows(year: year) ? "" : " Chưa có lịch nghỉ của năm này; hạn tính theo ngày làm việc có thể còn thay đổi."
        return Listing(
            [.init(heading: "Ngày"), .init(heading: "Là"), .init(heading: "Tên"), .init(heading: "Do"), .init(heading: "Nguồn"), .init(heading: "Mức")],
            rows: days.map(row), foot: "\(days.count) ngày trong năm \(year).\(known)", values: days)
    }

    private func row(_ holiday: Holiday) -> [String] {
        [
            holiday.day.vietnameseText, holiday.kind == .rest ? "nghỉ" : "làm bù", holiday.name, answer.own.contains(holiday) ? "cơ quan đặt" : "chương trình",
            holiday.source, holiday.mark.words,
        ]
    }
}
