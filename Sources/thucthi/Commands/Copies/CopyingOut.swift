import Organisation
import Secretariat
import Storage

extension OpenOffice {
    /// Copies everything into a file, after the log was told where it goes.
    func copy(to path: String, announcedAs place: String) async throws -> CopyManifest {
        _ = try await carryOut(AnnounceCopy(to: place))
        let headway = Headway("Đang sao lưu")
        let manifest = try await CopyWriting(of: database, files: files) { headway.reach($0, of: $1) }.write(to: path, at: .now)
        headway.clear()
        return manifest
    }
}
