import Foundation
import Organisation
import Planning
import SQL
import Seals
import Secretariat
import Storage
import Testing

@Suite("A kept file")
struct AttachmentTests {
    private static let plan = PlanID(at: World.moment, random: 2)

    @Test("is found by whoever may read its plan, and by nobody else", arguments: Dialect.allCases)
    func found(dialect: Dialect) async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        try await World.with(dialect) { world in
            let digest = try await CopyTests.fill(world, folder.files())
            let file = try await world.secretariat.answer(FindFile(digest, of: Self.plan), on: world.occasion(.science, .focalOfficer))
            #expect(file.name == "phụ lục.txt" && file.byteCount == 11)
            #expect(try folder.files().bytes(of: file.digest).count == file.byteCount)
            #expect(try await world.secretariat.answer(ListFiles(of: Self.plan), on: world.occasion(.science, .focalOfficer)) == [file])
            for (occasion, code) in [(world.occasion(.finance, .officer), "not-permitted"), (world.occasion(.science, .administrator), "not-permitted")] {
                let error = await #expect(throws: Declined.self) { try await world.secretariat.answer(FindFile(digest, of: Self.plan), on: occasion) }
                #expect(error?.code == code)
            }
            let other = PlanID(at: World.moment, random: 1)
            let error = await #expect(throws: Declined.self) {
                try await world.secretariat.answer(FindFile(digest, of: other), on: world.occasion(.science, .focalOfficer))
            }
            #expect(error?.code == "not-found")
        }
    }

    @Test("is named once, however often it is attached", arguments: Dialect.allCases)
    func once(dialect: Dialect) async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        try await World.with(dialect) { world in
            let digest = try await CopyTests.fill(world, folder.files())
            let length = try await world.logLength()
            let act = AttachFile(to: Self.plan, digest: digest, name: "tên khác.txt", mediaType: "text/plain", byteCount: 11)
            #expect(try await world.secretariat.carryOut(act, on: world.occasion(.science, .focalOfficer, seed: 5)) == digest)
            #expect(try await world.logLength() == length)
            #expect(try await world.logIsWhole())
        }
    }

    @Test("that is gone or altered is told, and one that nobody names is a stray", arguments: Dialect.allCases)
    func checked(dialect: Dialect) async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        try await World.with(dialect) { world in
            let (store, digest) = (folder.files(), try await CopyTests.fill(world, folder.files()))
            let named = try await world.secretariat.answer(NamedFiles(), on: world.occasion())
            #expect(named.digests == [digest] && named.newest?.day == World.moment.day)
            #expect(AttachmentCheck(of: store, named: named.digests).isWhole)
            try Data("khác".utf8).write(to: URL(filePath: store.path(of: digest)))
            #expect(AttachmentCheck(of: store, named: named.digests).altered == [digest])
            #expect(throws: AttachmentError.altered(digest)) { try store.bytes(of: digest) }
            try FileManager.default.removeItem(atPath: store.path(of: digest))
            #expect(AttachmentCheck(of: store, named: named.digests).missing == [digest])
            #expect(try store.keep(Array("Phụ lục".utf8)) == digest)
            #expect(AttachmentCheck(of: store, named: named.digests).isWhole)
        }
    }

    @Test("that nobody names is cleared away only when it is older than what is being written")
    func strays() throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        let store = folder.files()
        let (old, young, named) = (try store.keep([1]), try store.keep([2]), try store.keep([3]))
        let newest = Date(timeIntervalSince1970: 1_772_420_400)
        for (digest, age) in [(old, 7200.0), (young, 60)] {
            try FileManager.default.setAttributes([.modificationDate: newest.addingTimeInterval(-age)], ofItemAtPath: store.path(of: digest))
        }
        let check = AttachmentCheck(of: store, named: [named])
        #expect(Set(check.strays.map { String($0.suffix(64)) }) == Set([old, young].map(\.description)))
        #expect(try check.clearStrays(olderThan: nil) == [])
        #expect(try check.clearStrays(olderThan: World.moment).map { String($0.suffix(64)) } == [old.description])
        #expect(AttachmentCheck(of: store, named: [named]).strays.map { String($0.suffix(64)) } == [young.description])
        // Kept again, a stray is as new as any file: somebody is about to name it.
        #expect(try store.keep([2]) == young)
        #expect(try AttachmentCheck(of: store, named: [named]).clearStrays(olderThan: World.moment).isEmpty)
    }
}
