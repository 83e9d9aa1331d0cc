/// Whether bytes are a text that somebody could read.
enum TextContent {
    /// A text has no control characters but those that part lines and columns, and little that could not be decoded.
    static func isText(_ text: DecodedText) -> Bool {
        let sample = text.bytes.prefix(1 << 20)
        let control = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B }
        return control * 200 <= sample.count && text.undecodable * 10 <= text.bytes.count
    }
}
