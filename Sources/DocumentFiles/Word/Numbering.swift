/// The lists that a Word file defines: how each level counts and what is printed.
struct Numbering {
    /// One level of a list.
    struct Level {
        var start = 1
        var format = "decimal"
        /// What is printed, with `%1` … `%9` for the numbers of the levels.
        var text = ""
        /// After which level (from 1) counting begins anew; 0 for never, nil for after any higher one.
        var restart: Int?
        /// All numbers of this level are printed in Arabic digits.
        var isLegal = false
        /// The paragraph style that brings this level with it.
        var style: String?
    }

    /// A list as defined, shared by all its instances, which count on together.
    struct Definition {
        var levels: [Int: Level] = [:]
        var styleLink: String?
        var numberStyleLink: String?
    }

    /// A list as used, with what it changes in its definition.
    struct Instance {
        var definition = 0
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    var definitions: [Int: Definition] = [:]
    var instances: [Int: Instance] = [:]

    init() {}

    /// How a level of a list counts and prints.
    func level(_ level: Int, of instance: Instance) -> Level? {
        instance.levels[level] ?? definition(of: instance)?.levels[level]
    }

    /// The key under which instances that share a definition count together.
    func countingKey(of instance: Instance) -> Int {
        linked(instance.definition)
    }

    /// The level that a paragraph style brings with it.
    func level(broughtBy style: String, in list: Int) -> Int? {
        guard let instance = instances[list] else { return nil }
        return definition(of: instance)?.levels.first { $0.value.style == style }?.key
    }

    private func definition(of instance: Instance) -> Definition? {
        definitions[linked(instance.definition)]
    }

    /// A definition may only point to another one by the name of a list style.
    private func linked(_ id: Int) -> Int {
        guard let link = definitions[id]?.numberStyleLink else { return id }
        return definitions.filter { $0.value.styleLink == link }.keys.min() ?? id
    }
}
