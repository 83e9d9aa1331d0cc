extension CatalogueProblem {
    /// A code that stays the same whatever the wording.
    public var code: String {
        switch fault {
        case .notCatalogue: "catalogue.not-catalogue"
        case .missing: "catalogue.missing"
        case .unknownKey: "catalogue.unknown-key"
        case .badValue: "catalogue.bad-value"
        case .badDay: "catalogue.bad-day"
        case .endsBeforeItBegins: "catalogue.ends-before-it-begins"
        case .badName: "catalogue.bad-name"
        case .nameTaken: "catalogue.name-taken"
        case .unknownSuccessor: "catalogue.unknown-successor"
        case .inheritsFromItself: "catalogue.inherits-from-itself"
        }
    }

    /// One sentence for the official: which record, what is wrong, what to do.
    public var sentence: String { "\(place): \(advice)." }

    private var place: String {
        switch (record, name) {
        case (let record?, let name?): "Bản ghi số \(record) (\(name))"
        case (let record?, nil): "Bản ghi số \(record)"
        case (nil, let name?): "Bản ghi “\(name)”"
        case (nil, nil): "Tệp danh mục"
        }
    }

    private var advice: String {
        switch fault {
        case .notCatalogue(let detail): "không đọc được theo mẫu danh mục (\(detail)), cần lưu lại đúng dạng JSON"
        case .missing(let key): "thiếu mục “\(key)”, cần bổ sung"
        case .unknownKey(let key): "không có mục nào tên là “\(key)”, cần sửa hoặc bỏ"
        case .badValue(let key, let value): "giá trị “\(value)” của mục “\(key)” không hợp lệ, cần sửa"
        case .badDay(let key, let value): "“\(value)” ở mục “\(key)” không phải là ngày, cần ghi như 2025-03-01"
        case .endsBeforeItBegins: "ngày kết thúc phải sau ngày bắt đầu, cần sửa “from” hoặc “until”"
        case .badName(let text): "tên “\(text)” để trống hoặc thừa dấu cách, cần ghi lại"
        case .nameTaken(let text, let owner): "cách viết “\(text)” đã dùng cho “\(owner)” trong cùng thời gian, cần bỏ một bên"
        case .unknownSuccessor(let name): "cơ quan kế thừa “\(name)” không có trong danh mục, cần thêm vào hoặc sửa tên"
        case .inheritsFromItself: "các bước kế thừa quay về chính cơ quan này, cần sửa “successors”"
        }
    }
}
