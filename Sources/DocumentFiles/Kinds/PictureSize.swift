/// How many dots a PNG picture has, as its head says before anything is unpacked.
struct PictureSize {
    let width: Int
    let height: Int

    var dots: Int { width.multipliedReportingOverflow(by: height).overflow ? .max : width * height }

    init?(_ head: [UInt8]) {
        guard head.count >= 24, head.starts(with: [0x89, 0x50, 0x4E, 0x47]), head.holds("IHDR", at: 12) else { return nil }
        width = head[16..<20].reduce(0) { $0 << 8 | Int($1) }
        height = head[20..<24].reduce(0) { $0 << 8 | Int($1) }
    }
}
