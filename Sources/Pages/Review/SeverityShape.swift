import Planning

extension Finding.Severity {
    /// A shape of its own, so that colour is never the only sign.
    var shape: String {
        switch self {
        case .serious: "■"
        case .warning: "▲"
        case .note: "●"
        }
    }
}
