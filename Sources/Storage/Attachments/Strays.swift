import Foundation
import Organisation

extension AttachmentStore {
    /// Removes a file that nobody names unless it was written or kept again since a moment; tells whether it went.
    ///
    /// It is taken aside first and looked at there: whoever keeps it again meanwhile either has made it new or finds it gone and writes it anew.
    func remove(stray name: String, olderThan moment: Instant) throws(AttachmentError) -> Bool {
        let place = "\(folder)/\(name)"
        guard isOlder(place, than: moment) else { return false }
        let aside = "\(place)-\(UInt64.random(in: 0...UInt64.max))"
        try SyncedFile.rename(place, to: aside)
        guard isOlder(aside, than: moment) else {
            try SyncedFile.rename(aside, to: place)
            return false
        }
        guard unlink(aside) == 0 else { throw .notWritten(log: "unlink \(aside): \(String(cString: strerror(errno)))") }
        return true
    }

    private func isOlder(_ path: String, than moment: Instant) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let date = attributes?[.modificationDate] as? Date, attributes?[.type] as? FileAttributeType == .typeRegular else { return false }
        return Int64(date.timeIntervalSince1970 * 1_000_000) < moment.microseconds
    }
}
