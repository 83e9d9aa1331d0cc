import Planning
import Testing

@Suite("A deadline as an official types it")
struct TypedDeadlineTests {
    @Test(
        "is understood in every way in which it is written",
        arguments: [
            ("15/12/2026", "trước 15/12/2026"), ("2026-12-15", "trước 15/12/2026"), ("trước ngày 5/3/2026", "trước 05/03/2026"),
            ("Tháng 6/2026", "tháng 6/2026"), ("6/2026", "tháng 6/2026"), ("2026-06", "tháng 6/2026"), ("quý IV/2026", "quý IV/2026"),
            ("Quý 2/2026", "quý II/2026"), ("2026-Q4", "quý IV/2026"), ("năm 2030", "năm 2030"), ("2030", "năm 2030"), ("Thường xuyên", "thường xuyên"),
            ("hằng  tháng", "hằng tháng"), ("hàng năm", "hằng năm"), ("6 tháng", "6 tháng một lần"), ("hằng quý", "hằng quý"),
        ])
    func understood(typed: String, words: String) { #expect(Deadline(typed: typed)?.words == words) }

    @Test("is refused when it is no time", arguments: ["", "31/02/2026", "13/2026", "quý V/2026", "sớm", "1/2/3/2026", "20266", "2026-13", "-5/2026"])
    func refused(typed: String) { #expect(Deadline(typed: typed) == nil) }
}
