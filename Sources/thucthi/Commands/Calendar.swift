public import ArgumentParser
public import Organisation
import Secretariat

/// `thucthi calendar`: days of rest and of making up.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Ngày nghỉ và ngày làm bù.", subcommands: [List.self, Set.self], defaultSubcommand: List.self)

    /// `thucthi calendar list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Ngày nghỉ, ngày làm bù của một năm, với nguồn.")

        @OptionGroup var options: StoreOptions
        @Option(help: ArgumentHelp("Năm; không nêu thì là năm của ngày xét.", valueName: "năm")) var year: Int?

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let answer = try await office.answer(ViewCalendar())
                    try HolidayListing(answer: answer, year: year ?? office.today.year).listing.print(as: options.format)
                }
            }
        }
    }

    /// `thucthi calendar set`.
    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Đặt một ngày là ngày nghỉ hoặc ngày làm bù, hoặc bỏ điều đã đặt.")

        @OptionGroup var options: StoreOptions
        @Argument(help: "Ngày, dạng 2026-05-02.", transform: StoreOptions.day) var day: Day
        @Option(help: "rest (nghỉ) hoặc work (làm bù).") var kind: Holiday.Kind?
        @Option(help: ArgumentHelp("Tên gọi: «Nghỉ bù», «Làm bù cho ngày …».", valueName: "tên")) var name = ""
        @Option(help: ArgumentHelp("Văn bản làm căn cứ.", valueName: "văn bản")) var source = ""
        @Flag(help: "Bỏ điều đã đặt cho ngày này, trở lại lịch chung.") var clear = false

        func validate() throws {
            guard clear != (kind != nil) else { throw ValidationError("Hãy nêu --kind rest, --kind work hoặc --clear.") }
        }

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    _ = try await office.carryOut(SetHoliday(day: day, kind: kind, name: name, source: source))
                    let calendar = try await office.answer(ViewCalendar()).calendar
                    let what = calendar.isWorkingDay(day) ? "ngày làm việc" : "ngày nghỉ"
                    try Listing("\(day.vietnameseText) là \(what).", values: calendar.holidays(on: day)).print(as: options.format)
                }
            }
        }
    }
}

extension Holiday.Kind: ExpressibleByArgument {}
