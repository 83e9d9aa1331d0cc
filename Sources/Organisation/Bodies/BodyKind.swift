/// What sort of body it is, as an official would sort the receivers of a plan.
public enum BodyKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Cơ quan dân cử: Quốc hội, Hội đồng nhân dân, and their committees and delegations.
    case assembly
    /// Chính phủ, Thủ tướng Chính phủ, Ủy ban nhân dân: they govern and give duties.
    case government
    /// Bộ, cơ quan ngang bộ.
    case ministry
    /// Cơ quan thuộc Chính phủ, tổng cục, cục, viện trung ương.
    case centralAgency
    /// Sở and the bodies of the same rank (Thanh tra tỉnh, Ban Dân tộc).
    case department
    /// Văn phòng: serves another body.
    case office
    /// Ban quản lý of zones, parks and works.
    case managementBoard
    /// Cơ quan của Đảng.
    case party
    /// Mặt trận Tổ quốc and the political and social organisations.
    case front
    /// Hội, hiệp hội, liên hiệp, liên minh.
    case association
    /// Tòa án, viện kiểm sát.
    case justice
    /// Công an, quân đội, biên phòng.
    case armedForces
    /// Cơ quan ngành dọc: an arm of a ministry in a province (thuế, hải quan, kho bạc, thống kê).
    case verticalBranch
    /// Đơn vị sự nghiệp: đài, báo, trường, bệnh viện, trung tâm.
    case publicService
    /// Doanh nghiệp nhà nước that plans name (điện lực, bưu điện, viễn thông, ngân hàng).
    case enterprise
    /// Quỹ.
    case fund
    /// Phòng, chi cục, trung tâm inside a department.
    case division
    /// Ban chỉ đạo, tổ công tác, hội đồng liên ngành: meets, has no staff of its own.
    case steering
}
