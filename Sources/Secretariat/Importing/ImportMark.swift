import Organisation
import Seals
import Storage

/// What a list would change, as one word: asked again when the list is applied, so that nobody applies another change than they were shown.
enum ImportMark {
    /// The word for the things that are changed, with their versions, and the number of those that are new.
    static func of(_ changes: some Encodable, new: Int) throws -> String {
        Digest(of: "\(try CanonicalJSON.text(of: changes))|\(new)".utf8).description
    }

    /// Throws `Declined` where the list would do something else now.
    static func check(_ seen: String?, is now: String) throws {
        guard seen == nil || seen == now else {
            throw Declined("import-outdated", "Danh bạ vừa được người khác sửa; hãy xem lại danh sách thay đổi rồi nhập tiếp.")
        }
    }

    /// Throws `Declined` while something is wrong with the list.
    static func checkProblems(_ problems: [RowProblem]) throws {
        guard let first = problems.first else { return }
        throw Declined("list-has-problems", "Danh sách còn \(problems.count) lỗi, chưa nhập dòng nào; hãy sửa hết rồi nhập lại. \(first.sentence)")
    }
}
