extension RowProblem {
    /// A code that stays the same whatever the wording.
    public var code: String {
        switch fault {
        case .noHeadings: "list.no-headings"
        case .repeatedHeading: "list.repeated-heading"
        case .noRows: "list.no-rows"
        case .tooManyRows: "list.too-many-rows"
        case .missing: "list.missing"
        case .tooLong: "list.too-long"
        case .controlCharacter: "list.control-character"
        case .unknownWord: "list.unknown-word"
        case .badDay: "list.bad-day"
        case .endsBeforeItBegins: "list.ends-before-it-begins"
        case .unknownBody: "list.unknown-body"
        case .ambiguousBody: "list.ambiguous-body"
        case .duplicate: "list.duplicate"
        case .superiorCircle: "list.superior-circle"
        case .nameTaken: "list.name-taken"
        case .codeTaken: "list.code-taken"
        case .badCode: "list.bad-code"
        case .incompleteSuccession: "list.incomplete-succession"
        case .partWithoutWords: "list.part-without-words"
        case .badEmail: "list.bad-email"
        case .badPhone: "list.bad-phone"
        case .emailTaken: "list.email-taken"
        case .outsideLife: "list.outside-life"
        case .unknownTask: "list.unknown-task"
        case .notGiven: "list.not-given"
        case .badMoney: "list.bad-money"
        case .unknownPerson: "list.unknown-person"
        case .badDeadline: "list.bad-deadline"
        case .register(let fault): fault.code
        }
    }

    /// One sentence for the official: where, what is wrong, what to do.
    public var sentence: String {
        let place = [row > 0 ? "Dòng \(row)" : "Danh sách", column.map { "cột “\($0)”" }].compactMap(\.self).joined(separator: ", ")
        return "\(place): \(advice)."
    }

    /// What is wrong and what to do, without the place.
    public var advice: String {
        switch fault {
        case .noHeadings(let missing): "không tìm thấy dòng tiêu đề có đủ các cột bắt buộc, cần thêm cột \(missing.map { "“\($0)”" }.joined(separator: ", "))"
        case .repeatedHeading: "tiêu đề này có ở hai cột, cần bỏ hoặc đổi tên một cột"
        case .noRows: "không có dòng nào dưới tiêu đề, cần điền ít nhất một dòng"
        case .tooManyRows(let limit): "quá \(limit) dòng, cần chia thành nhiều tệp"
        case .missing: "ô để trống, cần điền"
        case .tooLong(let limit): "nội dung dài quá \(limit) ký tự, cần rút ngắn"
        case .controlCharacter: "có ký tự không in được, cần gõ lại nội dung ô này"
        case .unknownWord(let word, let accepted): "không hiểu “\(word)”, cần ghi một trong các từ: \(accepted)"
        case .badDay(let text): "“\(text)” không phải là ngày, cần ghi như 01/03/2025"
        case .endsBeforeItBegins: "ngày kết thúc trước ngày bắt đầu, cần sửa lại ngày"
        case .unknownBody(let name): "không có cơ quan “\(name)” trong danh bạ và trong danh sách, cần sửa tên hoặc thêm cơ quan này"
        case .ambiguousBody(let name): "có nhiều cơ quan tên “\(name)”, cần ghi tên đầy đủ hơn"
        case .duplicate(let row): "trùng với dòng \(row), cần bỏ một dòng"
        case .superiorCircle: "cơ quan cấp trên quay vòng về chính cơ quan này, cần chọn lại cơ quan cấp trên"
        case .nameTaken(let name): "tên “\(name)” đã dùng cho cơ quan khác trong cùng thời gian, cần ghi tên phân biệt"
        case .codeTaken(let code): "mã định danh \(code) đã cấp cho cơ quan khác trong cùng thời gian, cần kiểm tra lại mã"
        case .badCode(let error): "mã không dùng được. \(error.sentence.dropLast())"
        case .incompleteSuccession: "bước kế thừa chưa đủ, cần ghi cả cơ quan kế thừa và ngày kế thừa"
        case .partWithoutWords: "chưa rõ phần nào được kế thừa, cần ghi như “Một phần: giảm nghèo”"
        case .badEmail(let text): "“\(text)” không phải là địa chỉ thư điện tử, cần ghi như ten@coquan.gov.vn"
        case .badPhone(let text): "“\(text)” không phải là số điện thoại, cần ghi bằng chữ số"
        case .emailTaken(let address, let name): "địa chỉ \(address) là của \(name), cần kiểm tra lại họ tên hoặc địa chỉ"
        case .outsideLife(let name): "“\(name)” không hoạt động trong thời gian này, cần sửa ngày hoặc chọn cơ quan kế thừa"
        case .unknownTask(let text): "kế hoạch không có nhiệm vụ số “\(text)”, cần ghi đúng số nhiệm vụ"
        case .notGiven(let text): "nhiệm vụ “\(text)” chưa giao cho cơ quan này, cần giao trước hoặc ghi đúng cơ quan"
        case .badMoney(let text): "“\(text)” không phải số tiền, cần ghi số đồng như 150.000.000"
        case .unknownPerson(let text): "không có ai tên “\(text)”, cần sửa họ tên hoặc thêm người này"
        case .badDeadline(let text): "“\(text)” không phải thời hạn, cần ghi như 15/12/2026, quý IV/2026 hoặc thường xuyên"
        case .register(let fault): String(fault.sentence.dropLast())
        }
    }
}
