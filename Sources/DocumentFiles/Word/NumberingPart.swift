/// Reads `word/numbering.xml`.
extension Numbering {
    init(_ bytes: [UInt8], part: String, depthLimit: Int) throws(DocumentFileError) {
        var scanner = XMLScanner(bytes, part: part, depthLimit: depthLimit)
        while true {
            switch try scanner.next() {
            case .end: return
            case .open where scanner.word == .abstractNum:
                guard let id = scanner.number("abstractNumId") else { continue }
                definitions[id] = try Self.definition(&scanner)
            case .open where scanner.word == .num:
                guard let id = scanner.number("numId") else { continue }
                instances[id] = try Self.instance(&scanner)
            default: continue
            }
        }
    }

    private static func definition(_ scanner: inout XMLScanner) throws(DocumentFileError) -> Definition {
        var definition = Definition()
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .styleLink: definition.styleLink = scanner.attribute("val")
            case .numStyleLink: definition.numberStyleLink = scanner.attribute("val")
            case .lvl:
                let index = min(max(scanner.number("ilvl") ?? 0, 0), 8)
                definition.levels[index] = try level(&scanner)
            default: break
            }
        }
        return definition
    }

    private static func instance(_ scanner: inout XMLScanner) throws(DocumentFileError) -> Instance {
        var instance = Instance()
        var overridden = 0
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .abstractNumId: instance.definition = scanner.number("val") ?? 0
            case .lvlOverride: overridden = min(max(scanner.number("ilvl") ?? 0, 0), 8)
            case .startOverride: instance.starts[overridden] = scanner.number("val") ?? 1
            case .lvl: instance.levels[overridden] = try level(&scanner)
            default: break
            }
        }
        return instance
    }

    private static func level(_ scanner: inout XMLScanner) throws(DocumentFileError) -> Level {
        var level = Level()
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .start: level.start = scanner.number("val") ?? 1
            case .numFmt: level.format = scanner.attribute("val") ?? "decimal"
            case .lvlText: level.text = scanner.attribute("val") ?? ""
            case .lvlRestart: level.restart = scanner.number("val")
            case .isLgl: level.isLegal = scanner.isOn
            case .pStyle: level.style = scanner.attribute("val")
            default: break
            }
        }
        return level
    }
}
