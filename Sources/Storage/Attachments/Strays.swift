import Foundation
import Organisation

extension AttachmentStore {
    /// When a stray was last written; nothing when it is gone.
    func moment(ofStray name: String) -> Instant? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
        return (attributes?[.modificationDate] as? Date).map { Instant(microseconds: Int64($0.timeIntervalSince1970 * 1_000_000)) }
    }

    /// Removes a file that nobody names.
    func remove(stray name: String) throws(AttachmentError) {
        do {
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        } catch {
            throw .notWritten(log: "remove \(name): \(error)")
        }
    }
}
