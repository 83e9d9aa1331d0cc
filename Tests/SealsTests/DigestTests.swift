import Seals
import Testing

@Suite("A digest")
struct DigestTests {
    @Test(
        "is that of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func standard(text: String, digest: String) {
        #expect(Digest(of: text.utf8).description == digest)
        #expect(Digest(digest) == Digest(of: text.utf8))
    }

    @Test("is not read from other writings", arguments: ["", "e3b0", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
    func refused(text: String) { #expect(Digest(text) == nil) }
}
