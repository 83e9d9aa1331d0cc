import Foundation

/// A file of records under one key: `{"bodies": [ … ]}`.
struct CatalogueFile<Record: CatalogueRecord> {
    /// The records in the order of the file; the number of a record is its place, from 1.
    let records: [Record]

    /// Reads the bytes of a file whose records stand under `key`.
    init(json: [UInt8], key: String) throws(CatalogueError) {
        let attempts = try Self.attempts(json, key: key)
        let problems = attempts.enumerated().flatMap { index, attempt in
            attempt.faults.map { CatalogueProblem(record: index + 1, name: attempt.name, fault: $0) }
        }
        guard problems.isEmpty else { throw CatalogueError(problems) }
        records = attempts.compactMap(\.record)
    }

    private static func attempts(_ json: [UInt8], key: String) throws(CatalogueError) -> [RecordAttempt<Record>] {
        let lists: [String: [RecordAttempt<Record>]]
        do {
            lists = try JSONDecoder().decode([String: [RecordAttempt<Record>]].self, from: Data(json))
        } catch {
            throw CatalogueError([CatalogueProblem(fault: .notCatalogue("cần dạng {\"\(key)\": [ … ]}"))])
        }
        guard let list = lists[key] else { throw CatalogueError([CatalogueProblem(fault: .missing(key: key))]) }
        let others = lists.keys.filter { $0 != key }.sorted()
        guard others.isEmpty else { throw CatalogueError(others.map { CatalogueProblem(fault: .unknownKey($0)) }) }
        return list
    }
}
