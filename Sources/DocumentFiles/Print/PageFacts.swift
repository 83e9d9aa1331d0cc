/// What `pdfinfo` says about a PDF before anything of it is read.
struct PageFacts {
    let pages: Int

    init(_ path: String, in folder: WorkingFolder, limits: Limits) async throws(DocumentFileError) {
        let outcome = try await OutsideProgram.pdfinfo.run([path], in: folder, limits: limits)
        if outcome.message.contains("Incorrect password") { throw .passwordProtected }
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
        let counted = lines.first { $0.hasPrefix("Pages:") }.flatMap { Int($0.dropFirst(6).trimmingPrefix { $0 == " " }) }
        guard outcome.status == 0, let counted, counted > 0 else {
            throw .damaged(part: "pdf", reason: outcome.message.split(separator: "\n").first.map(String.init) ?? "no pages")
        }
        if counted > limits.pages { throw .tooManyPages(pages: counted, limit: limits.pages) }
        pages = counted
    }
}
