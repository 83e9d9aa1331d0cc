import Organisation
import Seals

/// Random choices that are the same for the same seed.
final class Dice {
    private let randomness: SeededRandomness

    init(seed: UInt64) { randomness = SeededRandomness(seed: seed) }

    /// A number below a limit.
    func below(_ limit: Int) -> Int { limit > 0 ? Int(randomness.bits() % UInt128(limit)) : 0 }

    /// True once in so many times.
    func once(in times: Int) -> Bool { below(times) == 0 }

    /// One of some; nothing of none.
    func one<Element>(of elements: [Element]) -> Element? { elements.isEmpty ? nil : elements[below(elements.count)] }

    /// One of some, or once in a while one that nobody ever made.
    func id<Thing>(of known: [Identifier<Thing>]) -> Identifier<Thing> {
        guard !once(in: 25), let id = one(of: known) else { return Identifier(randomness.bits()) }
        return id
    }

    /// Words as people write them, and now and then as they should not.
    func words() -> String {
        let usual = ["Theo Quyết định số 12/QĐ-UBND", "Đề nghị làm rõ", "Không thuộc chức năng", "Đã có báo cáo", "Mua sắm thiết bị", "Tập huấn\ncho cán bộ"]
        return once(in: 20) ? one(of: ["", "  ", "a\u{0}", String(repeating: "x", count: 30_000)]) ?? "" : one(of: usual) ?? ""
    }

    /// Some of many, in any order.
    func some<Element>(of elements: [Element], atMost count: Int) -> [Element] {
        (0..<(1 + below(count))).compactMap { _ in one(of: elements) }
    }
}
