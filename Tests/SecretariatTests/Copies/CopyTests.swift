import DatabaseFixtures
import Foundation
import Organisation
import Planning
import SQL
import Seals
import Secretariat
import Storage
import Synchronization
import Testing

@Suite("A copy of a store")
struct CopyTests {
    /// From which engine to which.
    static let directions = Dialect.allCases.flatMap { from in Dialect.allCases.map { [from, $0] } }

    @Test("holds everything, whichever engine it comes from and goes to", arguments: directions)
    func everything(direction: [Dialect]) async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        let made = Mutex<(world: World, manifest: CopyManifest, digest: Digest)?>(nil)
        try await World.with(direction[0]) { world in
            let digest = try await Self.fill(world, folder.files())
            let manifest = try await CopyWriting(of: world.database, files: folder.files()).write(to: folder.copy, at: World.moment)
            #expect(manifest.tables.map(\.table) == StoredTables.current.map(\.name) && manifest.rows > 50 && manifest.files == [digest])
            made.withLock { $0 = (world, manifest, digest) }
        }
        let (world, manifest, digest) = try #require(made.withLock { $0 })
        try await FreshDatabase.with(direction[1]) { other in
            let taking = CopyTaking(try CheckedCopy(checking: folder.copy))
            let files = folder.files("others")
            let sums = try await taking.writeRows(into: AbortsEveryFirstTry(other), at: World.moment) { try taking.keepFiles(in: files) }
            #expect(sums == manifest.tables)
            #expect(try files.bytes(of: digest) == Array("Phụ lục".utf8))
            #expect(try await Secretariat.checkAllLogs(in: other).allSatisfy { $0.report.head != nil })
            try await Self.goOn(world, in: other)
        }
    }

    @Test("goes only where nothing is, and leaves what is there alone", arguments: Dialect.allCases)
    func notEmpty(dialect: Dialect) async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        try await World.with(dialect) { world in
            _ = try await CopyWriting(of: world.database, files: folder.files()).write(to: folder.copy, at: World.moment)
            let length = try await world.logLength()
            let taking = CopyTaking(try CheckedCopy(checking: folder.copy))
            await #expect(throws: CopyFault.self) { try await taking.writeRows(into: world.database, at: World.moment) }
            #expect(try await world.logLength() == length)
            await #expect(throws: FileFault.taken(path: folder.copy)) {
                try await CopyWriting(of: world.database, files: folder.files()).write(to: folder.copy, at: World.moment)
            }
        }
    }

    @Test("is not made without a file that a row names", arguments: Dialect.allCases)
    func missingFile(dialect: Dialect) async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        try await World.with(dialect) { world in
            let digest = try await Self.fill(world, folder.files())
            try FileManager.default.removeItem(atPath: folder.files().path(of: digest))
            await #expect(throws: AttachmentError.missing(digest)) {
                try await CopyWriting(of: world.database, files: folder.files()).write(to: folder.copy, at: World.moment)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["files"])
        }
    }

    @Test("is the same file for the same data, and opens with tar and sha256sum alone")
    func plainTools() async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        try await World.with(.sqlite) { world in
            _ = try await Self.fill(world, folder.files())
            for name in ["one.tar", "two.tar"] {
                _ = try await CopyWriting(of: world.database, files: folder.files()).write(to: "\(folder.path)/\(name)", at: World.moment)
            }
        }
        let (process, path) = (Process(), folder.path)
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "cd '\(path)' && cmp one.tar two.tar && mkdir x && tar -C x -xf one.tar && cd x && sha256sum --quiet --check SHA256SUMS"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    /// Two plans, of which the earlier points at the later one, a file, and all that the world has.
    static func fill(_ world: World, _ files: AttachmentStore) async throws -> Digest {
        let content = Array("Phụ lục".utf8)
        let digest = try files.keep(content)
        let (authority, body, administrator) = (world.authority, try #require(world.bodies[.science]), world.administrator)
        try await world.database.write { transaction in
            var plans = [1, 2].map { Plan(id: PlanID(at: World.moment, random: $0), keeper: body, origin: .byHand) }
            plans[0].ended = PlanEnd(on: World.day, by: administrator, successor: plans[1].id)
            plans[0].published = Publication(at: World.moment, by: administrator)
            plans[0].title = Corrected(read: "Kế hoạch \"mẫu\" \\ \u{1}\n")
            try Shelf<Plan>(transaction, authority).add([plans[1], plans[0]])
        }
        let officer = world.occasion(.science, .focalOfficer)
        let plan = PlanID(at: World.moment, random: 2)
        let act = AttachFile(to: plan, digest: digest, name: "phụ lục.txt", mediaType: "text/plain", byteCount: content.count)
        #expect(try await world.secretariat.carryOut(act, on: officer) == digest)
        return digest
    }

    /// The work goes on in the new place as if nothing had been.
    private static func goOn(_ world: World, in database: any Database) async throws {
        let desk = Secretariat(database, permissions: try .standard())
        _ = try await desk.carryOut(RegisterPerson(name: "Lê Thị Mới", email: "moi@example.vn"), on: world.occasion(seed: 77))
        #expect(try await Secretariat.checkAllLogs(in: database).allSatisfy { $0.report.head != nil })
    }
}
