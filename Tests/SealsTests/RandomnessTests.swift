import Seals
import Testing

@Suite("Randomness")
struct RandomnessTests {
    @Test("with a seed gives the same bits again, and others for another seed")
    func seeded() {
        let (first, second, other) = (SeededRandomness(seed: 3), SeededRandomness(seed: 3), SeededRandomness(seed: 4))
        let bits = (0..<100).map { _ in first.bits() }
        #expect(bits == (0..<100).map { _ in second.bits() })
        #expect(bits != (0..<100).map { _ in other.bits() })
        #expect(Set(bits).count == 100)
    }

    @Test("of the system does not repeat itself")
    func system() {
        let system = SystemRandomness()
        #expect(Set((0..<1000).map { _ in system.bits() }).count == 1000)
    }

    @Test("gives as many bytes as are asked for", arguments: [0, 1, 15, 16, 17, 32, 100])
    func bytes(count: Int) { #expect(SystemRandomness().bytes(count).count == count) }
}
