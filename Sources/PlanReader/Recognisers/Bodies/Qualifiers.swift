import Vietnamese

/// Words behind a group of bodies that say which of them are meant.
enum Qualifiers {
    enum Meaning: Sendable {
        /// `có liên quan`: those concerned.
        case concerned
        /// `tỉnh`, `thuộc tỉnh`, `trên địa bàn`: of this authority, which adds nothing.
        case ofAuthority
        /// `thuộc Sở`, `trực thuộc`: units inside one body.
        case inside
        /// `chức năng`, `có thẩm quyền`: stays as printed.
        case printed
    }

    private static let book: PhraseBook<Meaning> = {
        var book = PhraseBook<Meaning>([])
        for phrase in ["có liên quan", "liên quan", "hữu quan", "=có liên quan khác", "liên quan khác"] { book.add(phrase, .concerned) }
        for phrase in [
            "thuộc tỉnh", "của tỉnh", "cấp tỉnh", "trong tỉnh", "=tỉnh", "thuộc ủy ban nhân dân tỉnh", "thuộc UBND tỉnh", "trực thuộc ủy ban nhân dân tỉnh", "trực thuộc UBND tỉnh", "thành phố",
            "thuộc thành phố", "thuộc UBND thành phố", "của thành phố", "trung ương", "ở trung ương", "trên địa bàn tỉnh", "trên địa bàn thành phố", "trực thuộc trung ương", "trong toàn tỉnh",
            "trên địa bàn", "ở địa phương", "khác", "quận", "huyện", "thị xã", "của huyện", "của quận", "cấp huyện", "các cấp",
        ] { book.add(phrase, .ofAuthority) }
        for phrase in ["thuộc sở", "trực thuộc sở", "trực thuộc", "thuộc và trực thuộc sở", "trực thuộc và thuộc sở", "thuộc , trực thuộc sở", "thuộc cơ quan sở"] { book.add(phrase, .inside) }
        for phrase in [
            "chức năng", "có chức năng", "chuyên môn", "của sở", "chuyên môn của sở", "có thẩm quyền", "chuyên ngành", "chủ quản", "chức năng của địa phương", "nghiệp vụ", "thông tin đại chúng", "báo chí", "thông tấn", "thông tấn , báo chí", "thông tấn báo chí", "báo chí , truyền thông",
            "sự nghiệp", "sự nghiệp công lập", "truyền thông", "quản lý nhà nước", "sử dụng ngân sách", "chính trị - xã hội", "chính trị xã hội", "địa phương", "trong ngành", "trong toàn ngành", "trong hệ thống", "trong Bộ", "thuộc phạm vi quản lý", "thuộc thẩm quyền quản lý", "thuộc quyền quản lý", "thuộc địa bàn quản lý", "được giao nhiệm vụ", "được phân công nhiệm vụ",
        ] { book.add(phrase, .printed) }
        return book
    }()

    /// The qualifier that begins at a word.
    static func longest(_ words: [Word], at index: Int, until end: Int) -> (meaning: Meaning, count: Int)? {
        book.longest(in: words, at: index, until: end)
    }
}
