/// Of what names of communes are made: two words that often stand in them, none of a place in particular.
enum CommuneWords {
    static let first = [
        "Tân", "An", "Bình", "Phú", "Long", "Vĩnh", "Mỹ", "Đông", "Tây", "Nam", "Bắc", "Hòa", "Xuân", "Thanh", "Phước", "Hưng", "Thái", "Quang", "Đại", "Trung",
        "Yên", "Minh",
        "Thạnh", "Ninh", "Hải", "Sơn", "Lộc", "Kim", "Ngọc", "Hồng",
    ]
    static let second = [
        "An", "Bình", "Châu", "Dương", "Đức", "Giang", "Hà", "Hải", "Hòa", "Hội", "Hưng", "Khánh", "Lâm", "Lập", "Lộc", "Lợi", "Mỹ", "Nghĩa", "Phong", "Phú",
        "Phúc", "Phương",
        "Sơn", "Tâm", "Thành", "Thắng", "Thịnh", "Thuận", "Tiến", "Trị", "Trung", "Vinh", "Xuân", "Yên",
    ]

    /// So many different names, each with its form: four of five are xã, the others phường.
    static func names(_ count: Int, _ dice: inout Dice) -> [String] {
        var all = first.flatMap { one in second.filter { $0 != one }.map { "\(one) \($0)" } }
        all.shuffle(using: &dice)
        return all.prefix(count).map { "\(dice.happens(80) ? "xã" : "phường") \($0)" }
    }
}
