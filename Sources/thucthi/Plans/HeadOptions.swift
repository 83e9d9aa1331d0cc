import ArgumentParser
import Organisation
import Planning

/// What stands at the head of a plan that is entered and not read.
struct HeadOptions: ParsableArguments {
    @Option(help: "Trích yếu, tên kế hoạch.") var title: String?
    @Option(help: "Số, ký hiệu.") var number: String?
    @Option(help: "Ngày ban hành, dạng 2026-06-30.", transform: StoreOptions.day) var issued: Day?
    @Option(help: "Loại văn bản: Kế hoạch, Chương trình …") var type: String?
    @Option(help: "Cơ quan ban hành.") var issuer: String?

    /// Whether anything was said.
    var isSaid: Bool { title != nil || number != nil || issued != nil || type != nil || issuer != nil }

    /// The head; refused without a title.
    func entered() throws -> EnteredHead {
        guard let title, title.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("Chưa nêu tên kế hoạch; hãy dùng --title \"TRÍCH YẾU\".")
        }
        return EnteredHead(title: title, number: number, issued: issued, type: type, issuer: issuer)
    }
}
