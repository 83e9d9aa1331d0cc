/// Which parts a part of an office file refers to, and as what.
struct Relations {
    struct Relation {
        let id: String
        /// The last piece of the type's address: `styles`, `header`, `worksheet` …
        let role: String
        /// The name of the part inside the package.
        let target: String
    }

    private(set) var all: [Relation] = []

    /// Reads `x/_rels/y.xml.rels`, whose targets stand relative to the folder `x`.
    init(_ bytes: [UInt8]?, of part: String, depthLimit: Int) throws(DocumentFileError) {
        guard let bytes else { return }
        var scanner = XMLScanner(bytes, part: Self.name(of: part), depthLimit: depthLimit)
        let folder = part.split(separator: "/").dropLast()
        while true {
            switch try scanner.next() {
            case .end: return
            case .open where scanner.word == .relationship:
                guard scanner.attribute("TargetMode") != "External", let target = scanner.attribute("Target") else { continue }
                let role = scanner.attribute("Type").flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
                all.append(Relation(id: scanner.attribute("Id") ?? "", role: role, target: Self.resolve(target, in: folder)))
            default: continue
            }
        }
    }

    /// The targets that play a role, in the order of the file.
    func targets(_ role: String) -> [String] {
        all.filter { $0.role == role }.map(\.target)
    }

    func target(id: String) -> String? {
        all.first { $0.id == id }?.target
    }

    /// Where the relations of a part are kept.
    static func name(of part: String) -> String {
        var pieces = part.split(separator: "/").map(String.init)
        let last = pieces.popLast() ?? ""
        return (pieces + ["_rels", "\(last).rels"]).joined(separator: "/")
    }

    private static func resolve(_ target: String, in folder: ArraySlice<Substring>) -> String {
        var pieces = target.hasPrefix("/") ? [] : Array(folder)
        for piece in target.split(separator: "/") {
            if piece == ".." { _ = pieces.popLast() } else if piece != "." { pieces.append(piece) }
        }
        return pieces.joined(separator: "/")
    }
}
