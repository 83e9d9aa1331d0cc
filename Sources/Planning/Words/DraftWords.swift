extension TaskDraft.Kind {
    /// As officials call it.
    public var words: String {
        switch self {
        case .task: "nhiệm vụ"
        case .report: "báo cáo"
        case .finance: "kinh phí"
        }
    }
}

extension Finding.Severity {
    /// As officials call it.
    public var words: String {
        switch self {
        case .note: "lưu ý"
        case .warning: "cảnh báo"
        case .serious: "lỗi nghiêm trọng"
        }
    }

    /// A shape of its own, so that colour is never the only sign.
    public var shape: String {
        switch self {
        case .note: "●"
        case .warning: "▲"
        case .serious: "■"
        }
    }
}

extension ReadParagraph.Role {
    /// As officials call it.
    public var words: String {
        switch self {
        case .head: "phần đầu văn bản"
        case .preamble: "phần mở đầu"
        case .heading: "đề mục"
        case .leadIn: "câu dẫn"
        case .task: "nhiệm vụ"
        case .attribute: "phân công"
        case .target: "mục tiêu"
        case .context: "nội dung không giao việc"
        case .form: "biểu mẫu"
        case .signature: "nơi nhận, chữ ký"
        case .furniture: "ngoài nội dung"
        case .notUnderstood: "chưa hiểu"
        }
    }
}
