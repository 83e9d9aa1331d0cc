import Organisation
import Planning

/// Decides whom a task names.
struct ChargeMaker {
    private static let collectives = [
        "các sở, ban, ngành", "các sở, ban, ngành", "các sở, ban, ngành", "UBND các xã, phường", "Mặt trận Tổ quốc và các đoàn thể",
    ]

    private let departments: [RegisteredBody]
    private let groups: [(name: String, members: [RegisteredBody])]

    init(_ province: InventedProvince, on day: Day) {
        departments = province.departments
        groups = Self.collectives.compactMap { name in
            province.registry.group(named: name).map { (name, province.registry.members(of: $0.id, on: day)) }
        }
    }

    func charge(_ dice: inout Dice) -> Charge {
        guard let one = departments.randomElement(using: &dice) else { return .nobody }
        switch dice.number(1...100) {
        case ...34: return .single(one)
        case ...62: return groups.randomElement(using: &dice).map { .collective(name: $0.name, $0.members) } ?? .nobody
        case ...78: return .several(others(than: one, &dice) + [one])
        default: return .nobody
        }
    }

    /// One or two more bodies.
    func others(than body: RegisteredBody, _ dice: inout Dice) -> [RegisteredBody] {
        let count = dice.number(1...2)
        return Array(departments.filter { $0.id != body.id }.shuffled(using: &dice).prefix(count))
    }
}
