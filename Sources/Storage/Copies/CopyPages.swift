import Organisation
import SQL
import Seals

/// The writing of one copy, within one state of the data.
struct CopyPages {
    private static let piece = 1 << 20

    private let transaction: any Transaction
    private let files: AttachmentStore
    private var tar: TarWriter
    private let seen: (Int, Int) -> Void
    private var (done, total) = (0, 0)

    init(_ transaction: any Transaction, _ files: AttachmentStore, _ tar: TarWriter, _ seen: @escaping (Int, Int) -> Void) {
        self.transaction = transaction
        self.files = files
        self.tar = tar
        self.seen = seen
    }

    consuming func write(at moment: Instant) throws -> CopyManifest {
        let tables = StoredTables.current
        let digests = try Attachments(transaction).allDigests()
        total = try tables.reduce(digests.count) { try $0 + TableRows(transaction, of: $1).count() }
        var sums: [TableSum] = []
        for table in tables { sums.append(try write(table)) }
        for digest in digests { try write(digest) }
        let manifest = CopyManifest(made: moment, steps: StorageSchema.migrations.map(\.name), tables: sums, files: digests)
        try tar.add(CopyMember.manifestName, Array(try CanonicalJSON.text(of: manifest).utf8))
        try tar.close()
        return manifest
    }

    private mutating func write(_ table: Table) throws -> TableSum {
        let line = RowLine(of: table)
        var (stream, rows, number, waiting) = (DigestStream(), 0, 0, [UInt8]())
        try TableRows(transaction, of: table).visit { values in
            waiting += line.bytes(of: values)
            rows += 1
            if waiting.count >= Self.piece { try write(table, &number, &waiting, &stream) }
            tick()
        }
        if !waiting.isEmpty { try write(table, &number, &waiting, &stream) }
        return TableSum(table: table.name, rows: rows, digest: stream.digest)
    }

    private mutating func write(_ table: Table, _ number: inout Int, _ waiting: inout [UInt8], _ stream: inout DigestStream) throws {
        number += 1
        stream.take(waiting)
        try tar.add(CopyMember.name(of: table, piece: number), waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func write(_ digest: Digest) throws {
        try tar.add(CopyMember.name(of: digest), files.bytes(of: digest))
        tick()
    }

    private mutating func tick() {
        done += 1
        seen(done, total)
    }
}
