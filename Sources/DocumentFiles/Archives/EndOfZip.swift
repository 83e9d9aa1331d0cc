/// The record that every whole ZIP file ends with; without it the file was cut.
enum EndOfZip {
    private static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    /// The record itself and the longest comment behind it.
    private static let longest = 22 + 65_535

    static func stands(in file: borrowing OpenFile) throws(DocumentFileError) -> Bool {
        let tail = try file.bytes(from: max(0, file.size - longest), count: longest)
        guard tail.count >= 22 else { return false }
        return (0...(tail.count - 22)).reversed().contains { tail[$0...].starts(with: signature) }
    }
}
