import Documents

/// A PDF as a document: its text layer where it can be believed, the pictures of its pages elsewhere.
struct PDFDocument {
    let path: String
    let folder: WorkingFolder
    let limits: Limits

    static func document(_ path: String, name: String, limits: Limits) async throws(DocumentFileError) -> Document {
        try await WorkingFolder.with { folder throws(DocumentFileError) in
            try await PDFDocument(path: path, folder: folder, limits: limits).read(name: name)
        }
    }

    private func read(name: String) async throws(DocumentFileError) -> Document {
        let facts = try await PageFacts(path, in: folder, limits: limits)
        let pages = try await TextLayer.pages(path, count: facts.pages, in: folder, limits: limits)
        let doubtful = Set(try await doubtfulPages(pages))
        if doubtful.count > limits.picturePages { throw .tooManyPicturePages(pages: doubtful.count, limit: limits.picturePages) }
        let deadline = ContinuousClock.now + .seconds(limits.fileSeconds)
        let read = try await SideBySide.map(pages, limits: limits) { page throws(DocumentFileError) in
            if ContinuousClock.now > deadline { throw .programTookTooLong(program: "pdf", seconds: limits.fileSeconds) }
            return doubtful.contains(page.number) ? try await fromPicture(page) : try await fromLayer(page)
        }
        if doubtful.count == pages.count, !PrintedDocument.isReadable(read.map(\.0)) { throw .noReadableText }
        return try PrintedDocument.document(read.map { (page: $0.0, rulings: $0.1) }, name: name, format: .pdf, limits: limits)
    }

    /// The pages whose text layer is missing, garbage, or only a stamp over a picture.
    private func doubtfulPages(_ pages: [PrintedPage]) async throws(DocumentFileError) -> [Int] {
        let thin = pages.filter { $0.words.count < LayerJudgement.fewWords }
        let areas = thin.isEmpty ? [:] : try await PictureCover.areas(path, in: folder, limits: limits)
        return pages.filter { page in
            let words = page.words
            if words.isEmpty || LayerJudgement.isGarbage(words) { return true }
            return words.count < LayerJudgement.fewWords && (areas[page.number] ?? 0) > 0.4 * page.width * page.height
        }.map(\.number)
    }

    /// Reads the picture of a page, and keeps its text layer all the same where the picture makes no more sense.
    private func fromPicture(_ page: PrintedPage) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        let (read, rulings) = try await PictureReading.read(page, of: path, in: folder, limits: limits)
        return Self.isBetter(page.words, than: read.words) ? (page, rulings) : (read, rulings)
    }

    private static func isBetter(_ layer: [PrintedWord], than picture: [PrintedWord]) -> Bool {
        if layer.isEmpty || LayerJudgement.isMeaningless(layer) { return false }
        if layer.count < LayerJudgement.fewWords { return picture.count < layer.count }
        return (LayerJudgement.syllableShare(picture) ?? 0) <= (LayerJudgement.syllableShare(layer) ?? 0)
    }

    /// Rulings are looked for only where words stand in columns: drawing a page takes longer than reading its text layer.
    private func fromLayer(_ page: PrintedPage) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        let measure = PageElement.Measure(page)
        let inColumns = PrintedLine.joining(page.pieces).count { $0.segments(gap: measure.columnGap).count > 1 }
        return (page, inColumns >= 3 ? try await PagePicture.rulings(page, of: path, in: folder, limits: limits) : nil)
    }
}
