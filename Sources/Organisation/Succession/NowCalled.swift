/// What is said beside an old name: «nay là …».
public enum NowCalled: Hashable, Sendable {
    /// The name still stands; nothing needs saying.
    case unchanged
    /// The same body under another name.
    case renamed(String)
    /// Others answer for its work now.
    case passed([RegisteredHeir])
    /// The body has ended and nobody is known to have taken over.
    case nobody
}

extension Registry {
    /// What became by a day of a body that a document printed under a name.
    public func nowCalled(_ id: BodyID, printed name: String, on day: Day) -> NowCalled {
        guard let body = self[id] else { return .nobody }
        guard let until = body.validity.until, until <= day else {
            guard let now = body.name(on: day), !now.printed.contains(where: { fold($0) == fold(name) }) else { return .unchanged }
            return .renamed(now.text)
        }
        let heirs = heirs(of: id, on: day)
        return heirs.isEmpty ? .nobody : .passed(heirs)
    }
}

extension NowCalled {
    /// «nay là Sở Tài chính», «nay là Sở Nội vụ (một phần), Sở Y tế (một phần)»; nothing where nothing needs saying.
    public func words(on day: Day) -> String? {
        switch self {
        case .unchanged: nil
        case .renamed(let name): "nay là \(name)"
        case .passed(let heirs): "nay là " + heirs.map { Self.words(for: $0, on: day) }.joined(separator: ", ")
        case .nobody: "đã kết thúc hoạt động, chưa rõ cơ quan kế thừa"
        }
    }

    private static func words(for heir: RegisteredHeir, on day: Day) -> String {
        let name = heir.body.name(on: day)?.text ?? ""
        return heir.isWhole ? name : "\(name) (một phần)"
    }
}
