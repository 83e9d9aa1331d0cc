extension Declined {
    /// Nothing can be filed under a plan that is not carried out.
    static var planNotPublished: Declined {
        Declined("plan-not-published", "Kế hoạch này chưa công bố hoặc đã kết thúc; chưa thể nộp kế hoạch thực hiện.")
    }

    /// An accepted implementing plan stays as it is.
    static var acceptedAlready: Declined {
        Declined("accepted-already", "Kế hoạch thực hiện đã được chấp nhận; muốn thay đổi, hãy lập điều chỉnh.")
    }
}
