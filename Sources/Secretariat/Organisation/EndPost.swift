public import Organisation
import Storage

/// Ends a post on a day; what its holder did stays theirs.
public struct EndPost: UseCase {
    /// The right that it needs.
    public static let verb = Verb.appoint

    /// The post.
    public let post: PostID
    /// The first day without it.
    public let on: Day

    /// The end of a post.
    public init(post: PostID, on: Day) {
        self.post = post
        self.on = on
    }

    /// Throws `Declined` when the post would end before it began, or nobody would be left to administer.
    public func carryOut(at sitting: Sitting) throws -> PostID {
        try sitting.permit(on: .authority)
        let posts = sitting.shelf(of: Post.self)
        let old = try posts.get(post)
        var new = old
        new.validity.until = on
        guard !new.validity.isEmpty else { throw Declined("ends-before-it-begins", "Ngày thôi chức vụ phải sau ngày bắt đầu; hãy sửa lại ngày.") }
        guard try !isLastAdministrator(old, posts.all()) else {
            throw Declined("last-administrator", "Đây là quản trị cuối cùng; hãy giao vai trò quản trị cho người khác trước.")
        }
        try posts.replace(new)
        try sitting.record(LogSubject("post", post), before: old, after: new)
        return post
    }

    private func isLastAdministrator(_ old: Post, _ all: [Post]) -> Bool {
        old.roles.contains(.administrator)
            && !all.contains { $0.id != old.id && $0.roles.contains(.administrator) && $0.validity.holds(on: on) && $0.validity.until == nil }
    }
}
