import Documents

/// A picture of a paper (PNG, JPEG, TIFF) as a document.
enum PictureDocument {
    static func document(_ path: String, name: String, limits: Limits) async throws(DocumentFileError) -> Document {
        let pages = try await WorkingFolder.with { folder throws(DocumentFileError) in
            try await PictureReading.read(file: path, in: folder, limits: limits)
        }
        if pages.count > limits.picturePages { throw .tooManyPicturePages(pages: pages.count, limit: limits.picturePages) }
        guard PrintedDocument.isReadable(pages) else { throw .noReadableText }
        return try PrintedDocument.document(pages.map { (page: $0, rulings: nil) }, name: name, format: .scan, limits: limits)
    }
}
