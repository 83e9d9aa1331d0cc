import Vietnamese

/// The words by which a sentence says who acts with whom.
enum ActorCues {
    private static func book(_ phrases: [String]) -> PhraseBook<Bool> { PhraseBook(phrases.map { ($0, true) }) }

    /// Commands that name who must act: `giao Sở X`, `đề nghị các bộ`.
    static let commands = book(["giao", "đề nghị", "yêu cầu", "phân công", "ủy quyền cho", "ủy quyền", "trách nhiệm của", "giao trách nhiệm cho", "giao nhiệm vụ cho", "giao cho", "đề nghị lãnh đạo", "kính đề nghị"])

    /// Phrases that open a clause before its subject.
    static let openers = book([
        "căn cứ", "trong", "đối với", "để", "trên cơ sở", "theo", "khi", "định kỳ", "hàng", "hằng", "sau khi", "trước", "nếu", "trường hợp", "với", "từ", "ngoài ra", "trước mắt", "ngay sau", "giữa", "năm", "ngày",
        "tháng", "quý", "qua", "thông qua", "nhân dịp", "cùng với", "đồng thời", "nhằm", "chậm nhất", "đến", "tại", "trên đây", "bên cạnh", "thực hiện", "tùy", "riêng", "song song", "về", "liên quan", "quá", "đến nay", "hết", "mặt khác", "cuối", "thời gian",
    ])

    static let coordination = book([
        "phối hợp với", "phối hợp cùng", "phối hợp cùng với", "phối hợp chặt chẽ với", "phối hợp chặt chẽ cùng", "phối hợp chặt chẽ cùng với", "chủ trì cùng", "chủ trì cùng với", "phối hợp tốt với", "phối kết hợp với",
        "phối hợp đồng bộ với", "phối hợp", "cùng phối hợp với", "phối hợp thường xuyên với", "cùng phối hợp cùng", "chủ động phối hợp với", "phối hợp chặt chẽ", "kết hợp với", "phối hợp , tranh thủ", "phối hợp , hỗ trợ", "hỗ trợ , phối hợp với", "trao đổi , thống nhất với", "phối hợp , thống nhất với",
    ])

    /// Nouns before `phối hợp` that make it a thing and no act.
    static let nominal = book(["sự", "công tác", "quy chế", "cơ chế", "chương trình", "việc", "kế hoạch", "thiếu", "hoạt động", "mối"])
    static let betweenThem = book(["phối hợp giữa", "phối hợp chặt chẽ giữa", "phối kết hợp giữa"])

    /// People and firms who are told to do something, and are no unit of the lead.
    static let thirdParties = book(["doanh nghiệp", "chủ đầu tư", "nhà đầu tư", "hộ", "người dân", "nhân dân", "cá nhân", "hộ gia đình", "cơ sở", "chủ phương tiện", "nhà thầu", "chủ rừng", "công dân", "hội viên"])

    static let passive = book(["phải được", "được", "bị", "cần được", "sẽ được", "đã được", "phải bị"])
    static let notSubject = book(["về", "của", "cho", "với", "từ", "tại", "đến", "ban hành kèm", "và", "hoặc", "đã", "mà", "vào", "bằng", "trở lên"])
    static let chairs = book(["chủ trì", "thực hiện", "tham mưu", "phụ trách", "làm đầu mối", "đảm nhiệm", "chịu trách nhiệm"])
    static let by = book(["=do"])
    static let superiors = book(["ủy ban nhân dân tỉnh", "UBND tỉnh", "UBND thành phố", "ủy ban nhân dân thành phố", "chính phủ", "thủ tướng", "quốc hội", "HĐND tỉnh", "tỉnh ủy", "hội đồng nhân dân", "cấp có thẩm quyền", "bộ"])
}
