import Organisation
public import SQL
public import Storage

extension Secretariat {
    /// Checks the logs of all authorities in a store that was just filled from a copy, where nobody has a right yet: whoever may fill it may.
    public static func checkAllLogs(in database: any Database) async throws(Declined) -> [(authority: String, report: LogReport)] {
        do {
            return try await database.read { transaction in
                try Authorities(transaction).all().map { ($0.name, try LogStore(transaction).check(of: $0.id)) }
            }
        } catch {
            throw Declined(error)
        }
    }
}
