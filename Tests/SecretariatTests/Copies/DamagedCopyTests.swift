import DatabaseFixtures
import Foundation
import SQL
import Seals
import Storage
import Testing

@Suite("A damaged copy")
struct DamagedCopyTests {
    private static let seed = ProcessInfo.processInfo.environment["THUCTHI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)

    @Test("is refused whichever byte was changed")
    func flipped() async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        let bytes = try await Self.copy(folder)
        let random = SeededRandomness(seed: Self.seed)
        // All of the first header and of the end, and some anywhere.
        let places = Array(0..<512) + Array((bytes.count - 1100)..<bytes.count) + (0..<400).map { _ in Int(random.bits() % UInt128(bytes.count)) }
        for place in places {
            var changed = bytes
            changed[place] ^= 1 << UInt8(truncatingIfNeeded: random.bits() % 8)
            #expect(try Self.isRefused(changed, folder), "byte \(place), seed \(Self.seed)")
        }
    }

    @Test("is refused wherever it was cut off, and when something follows it")
    func cut() async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        let bytes = try await Self.copy(folder)
        let random = SeededRandomness(seed: Self.seed)
        for length in [0, 1, 511, 512, bytes.count - 1, bytes.count - 512, bytes.count - 1024]
            + (0..<60).map({ _ in Int(random.bits() % UInt128(bytes.count)) })
        {
            #expect(try Self.isRefused(Array(bytes.prefix(length)), folder), "cut to \(length), seed \(Self.seed)")
        }
        #expect(try Self.isRefused(bytes + [0], folder))
        #expect(try Self.isRefused(Array("Kế hoạch".utf8), folder))
    }

    @Test("says so in one sentence")
    func sentence() {
        for fault in [CopyFault.damaged(log: ""), .newer(step: "x"), .notEmpty(place: "x"), .differs(table: "x")] {
            #expect(fault.sentence.hasSuffix(".") && fault.sentence.contains("; hãy"))
        }
    }

    private static func copy(_ folder: StoreFolder) async throws -> [UInt8] {
        try await FreshDatabase.with(.sqlite, StorageSchema.migrations) { database in
            let digest = try folder.files().keep(Array("Phụ lục".utf8))
            try await database.write { transaction in
                try transaction.run("INSERT INTO authority (id, name, founded) VALUES (\(SQLValue.id(1)), \("Tỉnh"), \(1))")
                try transaction.run(
                    """
                    INSERT INTO attachment (authority, digest, name, media_type, byte_count, at)
                    VALUES (\(SQLValue.id(1)), \(digest), \("a"), \("text/plain"), \(9), \(1))
                    """)
            }
            _ = try await CopyWriting(of: database, files: folder.files()).write(to: folder.copy, at: World.moment)
        }
        return Array(try Data(contentsOf: URL(filePath: folder.copy)))
    }

    private static func isRefused(_ bytes: [UInt8], _ folder: StoreFolder) throws -> Bool {
        let path = folder.path + "/damaged.tar"
        try Data(bytes).write(to: URL(filePath: path))
        do {
            _ = try CheckedCopy(checking: path)
            return false
        } catch is CopyFault {
            return true
        }
    }
}
