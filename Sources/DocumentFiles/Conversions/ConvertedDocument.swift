import Documents
import Foundation

/// Files that LibreOffice turns into Word or Excel files for us: .doc, .rtf, .odt, .xls, .ods.
struct ConvertedDocument {
    let kind: FileKind
    let path: String
    let name: String
    let limits: Limits

    func document() async throws(DocumentFileError) -> Document {
        try await WorkingFolder.with { folder throws(DocumentFileError) in
            let converted = try await convert(in: folder)
            let package = try ZipPackage(OpenFile(path: converted), limits: limits)
            return isSheet
                ? try WorkbookDocument.document(package, name: name, limits: limits)
                : try WordDocument.document(package, name: name, limits: limits)
        }
    }

    private var isSheet: Bool { kind == .oldWorkbook || kind == .openDocumentSheet }

    /// Converts under a name that fits the content, with a user profile of our own, so that conversions side by side do not disturb each other.
    private func convert(in folder: WorkingFolder) async throws(DocumentFileError) -> String {
        let source = folder.file("source.\(ending)")
        guard symlink(path, source) == 0 else { throw .noWorkingSpace(reason: String(cString: strerror(errno))) }
        let target = isSheet ? "xlsx" : "docx"
        let program = isSheet ? OutsideProgram.sofficeSheets : OutsideProgram.soffice
        let outcome = try await program.run(
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
                "--convert-to", target, "--outdir", folder.path, source,
            ], in: folder, limits: limits)
        let converted = folder.file("source.\(target)")
        guard outcome.status == 0, access(converted, R_OK) == 0 else {
            throw .programFailed(program: program.name, status: outcome.status, message: outcome.message)
        }
        return converted
    }

    private var ending: String {
        switch kind {
        case .openDocumentText: "odt"
        case .openDocumentSheet: "ods"
        case .richText: "rtf"
        case .oldWorkbook: "xls"
        default: "doc"
        }
    }
}
