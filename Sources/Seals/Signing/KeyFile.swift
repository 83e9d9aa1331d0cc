/// Keys as files: a header line that says plainly what the file holds, then sixty-four small hexadecimal digits.
public enum KeyFile {
    private enum Header {
        static let signing = "thucthi-signing-key v1"
        static let verifying = "thucthi-verifying-key v1"
    }

    /// The file of a secret half. Whoever reads it can sign: it belongs into a file that only its owner may open.
    public static func text(of key: SigningKey) -> String { "\(Header.signing)\n\(Hexadecimal.text(key.bytes))\n" }

    /// The file of a public half.
    public static func text(of key: VerifyingKey) -> String { "\(Header.verifying)\n\(Hexadecimal.text(key.bytes))\n" }

    /// Reads the file of a secret half.
    public static func signingKey(_ text: String) throws(SealError) -> SigningKey {
        try SigningKey(bytes: bytes(text, under: Header.signing))
    }

    /// Reads the file of a public half; one that holds a secret half is refused, so that it is not handed around by mistake.
    public static func verifyingKey(_ text: String) throws(SealError) -> VerifyingKey {
        try VerifyingKey(bytes: bytes(text, under: Header.verifying))
    }

    private static func bytes(_ text: String, under header: String) throws(SealError) -> [UInt8] {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let first = lines.first, [Header.signing, Header.verifying].contains(String(first)) else { throw .noKeyFile }
        guard first == header else { throw .otherHalf(wanted: header, found: String(first)) }
        guard lines.count == 2, let bytes = Hexadecimal.bytes(String(lines[1])) else { throw .noKey }
        return bytes
    }
}
