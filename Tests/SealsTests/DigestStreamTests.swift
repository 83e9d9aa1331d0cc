import Seals
import Testing

@Suite("A digest taken piece by piece")
struct DigestStreamTests {
    @Test("is that of the whole, however it is cut", arguments: [1, 7, 63, 64, 65, 5000])
    func pieces(size: Int) {
        let content = SeededRandomness(seed: 5).bytes(4321)
        var stream = DigestStream()
        for start in stride(from: 0, to: content.count, by: size) { stream.take(Array(content[start..<min(start + size, content.count)])) }
        #expect(stream.digest == Digest(of: content))
    }

    @Test("takes bytes where they lie, and goes on after it was asked")
    func inPlace() {
        var stream = DigestStream()
        "ab".utf8.withContiguousStorageIfAvailable { stream.take(UnsafeRawBufferPointer($0)) }
        #expect(stream.digest == Digest(of: "ab".utf8))
        stream.take(Array("c".utf8))
        #expect(stream.digest == Digest(of: "abc".utf8))
    }
}
