import Foundation
import Storage

/// What is said of files before any work is done.
enum FileDoor {
    /// Refuses a place that a file has taken, before hours of work and not after.
    static func refuseTaken(_ path: String) throws {
        if FileManager.default.fileExists(atPath: path) { throw FileFault.taken(path: path) }
    }
}
