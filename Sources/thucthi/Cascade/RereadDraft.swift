import DocumentFiles
import PlanReader
import Planning
import Seals
import Secretariat
import Storage

extension OpenOffice {
    /// The draft of a plan's document, read again from the kept file; nothing for a plan that came from no document.
    func reread(_ plan: Plan) async throws -> PlanDraft? {
        guard case .document(let text) = plan.origin, let digest = Digest(text) else { return nil }
        return try KnownBodies(added: nil).reader.read(try await DocumentFile.read(path: files.path(of: digest))).draft
    }
}
