import DocumentFiles
import Documents
import Foundation
import Organisation
import PlanReader
import Planning
import Seals
import Secretariat
import Storage

/// A document on its way to a draft: read, its file kept, its tasks named.
struct TakingIn {
    let reader: Reader
    let office: OpenOffice

    /// Reads a file for a plan; throws when it cannot be read or bears a mark of secrecy.
    func reading(_ path: String) async throws -> PlanReading { reader.read(try await DocumentFile.read(path: path), asOf: nil) }

    /// The use case that takes a document in as a draft of a body. The file is kept before; a row never stands without it.
    func act(_ path: String, keeper: BodyID) async throws -> TakeInPlan {
        let reading = try await reading(path)
        let random = SystemRandomness()
        let id = PlanID(at: .now, random: random.bits())
        // A secret document is refused before anything of it is kept.
        _ = try PlanIntake(reading, as: id, keeper: keeper, origin: .byHand) { TaskID(at: .now, random: random.bits()) }
        let file = try office.keep(path, kind: reading.document.format.rawValue)
        let intake = try PlanIntake(reading, as: id, keeper: keeper, origin: .document(digest: file.digest.description), knowing: try .standard()) {
            TaskID(at: .now, random: random.bits())
        }
        return TakeInPlan(plan: intake.plan, tasks: intake.tasks, file: file, text: reading.document.text.bytes, findings: reading.findings)
    }
}

extension OpenOffice {
    /// Keeps the bytes of a file; a row that tells of it is written afterwards.
    func keep(_ path: String, kind: String) throws -> Attachment {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Declined("file-gone", "Không đọc lại được tệp \(path); hãy kiểm tra đường dẫn.")
        }
        let bytes = Array(data)
        let name = (path as NSString).lastPathComponent
        return Attachment(digest: try files.keep(bytes), name: name, mediaType: kind, byteCount: bytes.count, at: .now)
    }
}
