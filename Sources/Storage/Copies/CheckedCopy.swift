import Foundation
import SQL
import Seals

/// A copy of which every byte was read and found to be as it was written.
public struct CheckedCopy: Sendable {
    /// What it holds.
    public let manifest: CopyManifest
    private let path: String

    /// Reads a whole file and holds each member against its digest. Nothing is taken from it before that.
    public init(checking path: String, seen: (Int, Int) -> Void = { _, _ in }) throws {
        var check = MemberCheck()
        var reader = try TarReader(path)
        while let (name, content) = try reader.next() {
            try check.take(name, content)
            seen(reader.position, reader.total)
        }
        self.path = path
        manifest = try check.manifest()
        if let step = Self.unknownStep(manifest.steps) { throw CopyFault.newer(step: step) }
    }

    /// The steps of the schema that its tables have.
    var steps: [Migration] { Array(StorageSchema.migrations.prefix(manifest.steps.count)) }

    /// The members in their order, read again.
    func visit(seen: (Int, Int) -> Void, _ visitor: (CopyMember, [UInt8]) throws -> Void) throws {
        var reader = try TarReader(path)
        while let (name, content) = try reader.next() {
            guard let member = CopyMember(name) else { throw CopyFault.damaged(log: "a member \(name)") }
            try visitor(member, content)
            seen(reader.position, reader.total)
        }
    }

    private static func unknownStep(_ steps: [String]) -> String? {
        let known = StorageSchema.migrations.map(\.name)
        return steps.enumerated().first { $0.offset >= known.count || known[$0.offset] != $0.element }?.element
    }
}
