import Seals
import Testing

@Suite("A signature")
struct SigningTests {
    /// A test vector of RFC 8032, section 7.1.
    struct Vector: Sendable {
        let secret: String
        let open: String
        let message: String
        let signature: String
    }

    static let vectors = [
        Vector(
            secret: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            open: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            message: "",
            signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
        Vector(
            secret: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            open: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            message: "72",
            signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
        Vector(
            secret: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            open: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            message: "af82",
            signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
    ]

    @Test("of RFC 8032 is accepted, and what we sign with its key too", arguments: vectors)
    func standard(vector: Vector) throws {
        let key = try SigningKey(bytes: #require(Hexadecimal.bytes(vector.secret)))
        let message = try #require(Hexadecimal.bytes(vector.message))
        let signature = try #require(Signature(vector.signature))
        #expect(Hexadecimal.text(key.verifyingKey.bytes) == vector.open)
        #expect(key.verifyingKey.accepts(signature, over: message))
        #expect(key.verifyingKey.accepts(try key.signature(over: message), over: message))
        #expect(signature.description == vector.signature)
    }

    @Test("does not fit another message, another key, or with a changed bit")
    func unfitting() throws {
        let random = SeededRandomness(seed: 1)
        let (key, other) = try (SigningKey(from: random), SigningKey(from: random))
        let signature = try key.signature(over: "abc".utf8)
        #expect(key.verifyingKey.accepts(signature, over: "abc".utf8))
        #expect(!key.verifyingKey.accepts(signature, over: "abd".utf8))
        #expect(!other.verifyingKey.accepts(signature, over: "abc".utf8))
        for index in signature.bytes.indices {
            var bytes = signature.bytes
            bytes[index] ^= 1
            #expect(!key.verifyingKey.accepts(try #require(Signature(bytes: bytes)), over: "abc".utf8))
        }
    }
}
