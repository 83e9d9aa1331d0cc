/// Where a body stands in the tiers of the state.
public enum BodyLevel: String, CaseIterable, Hashable, Sendable, Codable {
    /// Trung ương.
    case central
    /// Tỉnh, thành phố trực thuộc Trung ương; with arms of ministries that serve several provinces (khu vực).
    case province
    /// Huyện, quận, thị xã, thành phố thuộc tỉnh: history since 01/07/2025.
    case district
    /// Xã, phường, thị trấn, đặc khu.
    case commune
    /// Inside another body: phòng, chi cục, trung tâm of a department.
    case inner
}
