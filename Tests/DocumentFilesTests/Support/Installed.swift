@testable import DocumentFiles

/// Which outside programs this computer has; tests that need others are skipped and say so.
enum Installed {
    static let poppler = OutsideProgram.pdftotext.isInstalled && OutsideProgram.pdftoppm.isInstalled
    static let tesseract = poppler && OutsideProgram.tesseract.isInstalled
    static let libreOffice = OutsideProgram.soffice.isInstalled
}

/// A page of a PDF as a grey picture.
func picture(of pdf: [UInt8], dotsPerInch: Int = 200) async throws -> GrayPicture {
    let file = try TemporaryFile(pdf, named: "a.pdf")
    let picture = try await WorkingFolder.with { folder throws(DocumentFileError) in
        let page = PrintedPage(number: 1, width: 595, height: 842, pieces: [])
        let path = try await PagePicture.make(page, of: file.path, dotsPerInch: dotsPerInch, in: folder, limits: .standard)
        return try PagePicture.gray(path)
    }
    guard let picture else { throw DocumentFileError.noReadableText }
    return picture
}
