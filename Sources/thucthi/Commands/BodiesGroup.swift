import ArgumentParser
import Organisation
import Secretariat

extension BodiesCommand {
    /// `thucthi bodies group NAME`: defines a collective, or changes who belongs to it.
    struct Group: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lập hoặc sửa một nhóm cơ quan (tập thể), đúng như kế hoạch in.",
            discussion:
                "Thành viên nêu từng cơ quan (--member), theo quy tắc (--rule department,province), hoặc cả hai. Với nhóm đã có, điều không nêu giữ như cũ.")

        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp("Tên nhóm.", valueName: "tên")) var name: String
        @Option(help: ArgumentHelp("Cơ quan thuộc nhóm; nêu được nhiều lần.", valueName: "cơ quan")) var member: [String] = []
        @Option(
            help: ArgumentHelp(
                "Mọi cơ quan thuộc loại và cấp này, cách nhau bằng dấu phẩy. Loại: \(BodyKind.allCases.map(\.rawValue).joined(separator: ", ")). Cấp: \(BodyLevel.allCases.map(\.rawValue).joined(separator: ", ")).",
                valueName: "loại,cấp"))
        var rule: String?
        @Option(help: ArgumentHelp("Quy tắc chỉ tính cơ quan trực thuộc cơ quan này.", valueName: "cơ quan")) var under: String?
        @Option(help: ArgumentHelp("Cách in khác của nhóm; nêu được nhiều lần.", valueName: "tên")) var variant: [String] = []

        mutating func run() async throws {
            try await Office.telling {
                try await OpenOffice.with(options) { office in
                    let old = try await office.answer(ViewRegister()).group(named: name)
                    let members = try await Self.members(member, office)
                    let rule = try GroupRule.rule(rule, superior: try await office.optionalBody(under))
                    guard old != nil || !members.isEmpty || rule != nil else {
                        throw Declined("group-empty", "Nhóm chưa có thành viên; hãy nêu --member hoặc --rule.")
                    }
                    let id = try await office.carryOut(
                        DefineGroup(
                            group: old?.id, name: old?.name ?? name, variants: (old?.variants ?? []) + variant.filter { old?.printed.contains($0) != true },
                            members: members.isEmpty ? old?.members ?? [] : members, rule: rule ?? old?.rule))
                    try await Self.listing(id, isNew: old == nil, office).print(as: options.format)
                }
            }
        }

        private static func members(_ names: [String], _ office: OpenOffice) async throws -> [Membership] {
            var members: [Membership] = []
            for name in names { members.append(Membership(try await office.body(name).id)) }
            return members
        }

        private static func listing(_ id: GroupID, isNew: Bool, _ office: OpenOffice) async throws -> Listing {
            let registry = try await office.answer(ViewRegister())
            let names = registry.members(of: id, on: office.today).compactMap { $0.name(on: office.today)?.text }
            let foot = "\(isNew ? "Đã lập" : "Đã sửa") nhóm «\(registry[id]?.name ?? "")», \(names.count) thành viên vào ngày \(office.today.vietnameseText)."
            return Listing([.init(heading: "Thành viên")], rows: names.map { [$0] }, foot: foot, values: registry[id])
        }
    }
}

/// A rule of membership as it is written on the command line: `department,province`.
enum GroupRule {
    /// The rule of some words; nothing where neither words nor a body above are given. Throws `Declined` for a word that is no kind and no tier.
    static func rule(_ words: String?, superior: BodyID?) throws -> MembershipRule? {
        guard words != nil || superior != nil else { return nil }
        var rule = MembershipRule(superior: superior)
        for word in (words ?? "").split(separator: ",").map({ $0.filter { !$0.isWhitespace } }) {
            if let kind = BodyKind(rawValue: word) {
                rule.kinds.insert(kind)
            } else if let level = BodyLevel(rawValue: word) {
                rule.levels.insert(level)
            } else {
                throw Declined("unknown-word", "«\(word)» không phải loại hay cấp cơ quan; hãy xem thucthi bodies group --help.")
            }
        }
        return rule
    }
}
