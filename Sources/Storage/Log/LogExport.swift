import Foundation
import Organisation
import Seals

/// The log as JSON Lines, for keeping and for strangers: `{"digest":"…","entry":{…}}`, where what stands behind `"entry":` is,
/// byte for byte, what the digest is of. `Scripts/verify-log.py` checks such a file with nothing of ours.
public enum LogExport {
    /// The line of an entry, without its end of line.
    public static func line(of entry: LogEntry) -> String { #"{"digest":"\#(entry.digest)","entry":\#(entry.line)}"# }

    /// Reads a line back. Only the very bytes that would be written are taken, so that nothing can hide beside what is checked.
    public static func entry(_ line: some Collection<UInt8>) throws(LogExportError) -> LogEntry {
        guard let read = try? JSONDecoder().decode(ExportedLine.self, from: Data(line)), let entry = read.logEntry else { throw .noEntry }
        guard self.line(of: entry).utf8.elementsEqual(line) else { throw .otherwiseWritten(number: entry.number) }
        return entry
    }
}

extension LogCheck {
    /// Takes the next line of an export; false when the chain is broken and nothing more can be learnt.
    @discardableResult
    public mutating func take(exported line: some Collection<UInt8>) -> Bool {
        do throws(LogExportError) {
            return take(try LogExport.entry(line))
        } catch {
            return takeUnreadable(log: error.log)
        }
    }
}
