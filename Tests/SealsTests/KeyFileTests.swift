import Seals
import Testing

@Suite("A key file")
struct KeyFileTests {
    private func key() throws -> SigningKey { try SigningKey(from: SeededRandomness(seed: 7)) }

    @Test("gives back the key that was written")
    func read() throws {
        let key = try key()
        #expect(try KeyFile.signingKey(KeyFile.text(of: key)).bytes == key.bytes)
        #expect(try KeyFile.verifyingKey(KeyFile.text(of: key.verifyingKey)) == key.verifyingKey)
        #expect(try KeyFile.verifyingKey(KeyFile.text(of: key.verifyingKey).replacing("\n", with: "\r\n")) == key.verifyingKey)
    }

    @Test("says what it is in its first line")
    func header() throws {
        #expect(KeyFile.text(of: try key()).hasPrefix("thucthi-signing-key v1\n"))
        #expect(KeyFile.text(of: try key().verifyingKey).hasPrefix("thucthi-verifying-key v1\n"))
    }

    @Test("with the other half of the key, without a header or without a key is refused, each in its own words")
    func refused() throws {
        let key = try key()
        let otherHalf = SealError.otherHalf(wanted: "thucthi-verifying-key v1", found: "thucthi-signing-key v1")
        #expect(throws: otherHalf) { try KeyFile.verifyingKey(KeyFile.text(of: key)) }
        for text in ["", "\n", "-----BEGIN PRIVATE KEY-----\n", Hexadecimal.text(key.bytes)] {
            #expect(throws: SealError.noKeyFile) { try KeyFile.signingKey(text) }
        }
        for text in ["", "00", String(repeating: "g", count: 64), Hexadecimal.text(key.bytes) + "\n00"] {
            #expect(throws: SealError.noKey) { try KeyFile.signingKey("thucthi-signing-key v1\n\(text)\n") }
        }
    }

    @Test("is the only place where the secret half is printed")
    func secret() throws {
        let key = try key()
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] { #expect(!text.contains(Hexadecimal.text(key.bytes))) }
        #expect("\(key)" == "SigningKey \(key.id)")
    }

    @Test("names its key by the digest of its public half")
    func id() throws {
        let key = try key()
        #expect(key.id.description == String(Digest(of: key.verifyingKey.bytes).description.prefix(16)))
        #expect(KeyID(key.id.description) == key.id)
        for other in ["", "0123", "0123456789ABCDEF", "0123456789abcdef00"] { #expect(KeyID(other) == nil) }
    }
}
