import Organisation
import SQL
import Storage

extension Secretariat {
    /// Sets up an authority in a database. It is the only act without a permission: whoever may write the database may do it, once.
    public func found(_ founding: Founding, on occasion: Occasion) async throws(Declined) {
        do {
            try await database.write { transaction in try founding.carryOut(transaction, occasion) }
        } catch let error as SQLError where error.isTaken {
            throw Declined("authority-exists", "Kho dữ liệu này đã có cơ quan tên «\(founding.name)»; hãy dùng kho đó hoặc chọn tên khác.")
        } catch {
            throw Declined(error)
        }
    }
}

extension Founding {
    fileprivate func carryOut(_ transaction: any Transaction, _ occasion: Occasion) throws {
        try Authorities(transaction).add(authority, name: name, province: province, founded: occasion.at)
        let log = LogStore(transaction)
        try log.begin(authority)
        let head = try log.takeHead(of: authority)
        let register = BodyRegister(transaction, authority)
        try register.add(bodies)
        try register.add(successions)
        try Shelf<BodyGroup>(transaction, authority).add(groups)
        try Shelf<Person>(transaction, authority).add([administrator])
        try Shelf<Post>(transaction, authority).add([post])
        try log.append(entry(occasion), to: head)
    }

    private func entry(_ occasion: Occasion) throws -> LogDraft {
        let counts = ["bodies": bodies.count, "successions": successions.count, "groups": groups.count]
        return LogDraft(
            at: occasion.at, actor: LogActor(administrator.id, name: administrator.name), origin: occasion.origin, verb: "foundAuthority",
            subject: LogSubject("authority", authority), after: try CanonicalJSON.text(of: counts))
    }
}

extension SQLError {
    fileprivate var isTaken: Bool {
        if case .notUnique(let table, _) = self { table == "authority" } else { false }
    }
}
