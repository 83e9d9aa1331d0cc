/// Of what names of people are made.
enum PersonWords {
    static let families = [
        "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
        "Đinh",
        "Trương", "Lâm", "Mai", "Cao", "Tạ", "Châu", "Nông", "Lò", "Y",
    ]
    static let middles = [
        "Thị", "Thị Thu", "Thị Minh", "Văn", "Văn", "Đức", "Quang", "Hữu", "Minh", "Ngọc", "Thanh", "Xuân", "Quốc", "Đình", "Công", "Anh", "Hồng", "Bảo",
        "Thùy", "Gia",
    ]
    static let givens = [
        "An", "Anh", "Bình", "Châu", "Chi", "Cường", "Dũng", "Đạt", "Giang", "Hà", "Hải", "Hạnh", "Hiền", "Hòa", "Hoa", "Hùng", "Hương", "Khánh", "Khoa", "Lan",
        "Liên",
        "Linh", "Long", "Mai", "Minh", "Nam", "Nga", "Ngân", "Nhung", "Phong", "Phúc", "Phương", "Quân", "Quyên", "Sơn", "Tâm", "Thảo", "Thắng", "Thủy",
        "Trang", "Trung",
        "Tuấn", "Tùng", "Uyên", "Vân", "Việt", "Vinh", "Yến",
    ]

    static func name(_ dice: inout Dice) -> String { "\(dice.pick(families)) \(dice.pick(middles)) \(dice.pick(givens))" }
}
