import Storage

/// An act must be readable again from its own text: what cannot be read back would be stored and never be seen again.
enum Legibility {
    /// Throws `Declined` for an act with a number, a day or a part that has no written form.
    static func check<Act: UseCase>(_ act: Act) throws {
        guard let text = try? CanonicalJSON.text(of: act), CanonicalJSON.value(text, as: Act.self) != nil else {
            throw Declined("value-unreadable", "Có ngày, số hoặc nội dung ngoài phạm vi cho phép; hãy sửa lại rồi gửi.", log: "\(Act.self)")
        }
    }
}
