import Foundation

/// A store with a focal officer and two plans of our own invention, one above the other.
struct CascadeOffice {
    static let focal = "Trần Thị Đầu Mối"
    static let upper = "10/KH-UBND"
    static let lower = "25/KH-SKHCN"

    let program: BuiltProgram

    init() throws {
        program = try BuiltProgram()
        try expect(
            program.office("people", "add", Self.focal, "--body", "Sở Khoa học và Công nghệ", "--title", "Chuyên viên", "--role", "focalOfficer"))
    }

    func clean() { program.clean() }

    /// A command as the focal officer, which must go well.
    @discardableResult
    func focal(_ arguments: String...) throws -> BuiltProgram.Answer { try expect(tried(arguments)) }

    /// A command as the focal officer, however it ends.
    func tried(_ arguments: [String]) throws -> BuiltProgram.Answer {
        try program.run(arguments + ["--store", program.store, "--as", Self.focal, "--as-of", "2026-03-02"])
    }

    /// What a command of the focal officer prints as JSON.
    func json(_ arguments: String...) throws -> Any {
        let answer = try expect(tried(arguments + ["--format", "json"]))
        return try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    }

    /// Takes both plans in.
    func takeInBoth() throws {
        try write("tren.txt", Self.text(Self.upper, "Phát triển khoa học, công nghệ và đổi mới sáng tạo", Self.upperTasks))
        try write("duoi.txt", Self.text(Self.lower, "Triển khai Kế hoạch số 10/KH-UBND", Self.lowerTasks))
        try focal("import", program.path("tren.txt"))
        try focal("import", program.path("duoi.txt"))
    }

    func write(_ name: String, _ text: String) throws { try Data(text.utf8).write(to: URL(filePath: program.path(name))) }

    @discardableResult
    private func expect(_ answer: BuiltProgram.Answer) throws -> BuiltProgram.Answer {
        guard answer.status == 0 else { throw BuiltProgram.Failure(words: answer.errors + answer.output) }
        return answer
    }

    private static let upperTasks = [
        "Sở Khoa học và Công nghệ xây dựng sàn giao dịch công nghệ trực tuyến kết nối doanh nghiệp với viện nghiên cứu.",
        "Sở Nội vụ đào tạo nhân lực trí tuệ nhân tạo cho cán bộ, công chức cấp xã.",
        "Sở Tài chính bố trí kinh phí cho trung tâm dữ liệu dùng chung của tỉnh.",
    ]

    private static let lowerTasks = [
        "Vận hành sàn giao dịch công nghệ trực tuyến, kết nối doanh nghiệp với viện nghiên cứu trong tỉnh.",
        "Tổ chức hội thi thể thao cho công chức, viên chức của Sở.",
    ]

    private static func text(_ number: String, _ title: String, _ tasks: [String]) -> String {
        let head = """
            ỦY BAN NHÂN DÂN TỈNH
            -------
            Số: \(number)

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            \(title)

            I. MỤC ĐÍCH
            Bảo đảm thực hiện thống nhất, hiệu quả.

            II. NHIỆM VỤ

            """
        return head + tasks.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
    }
}
