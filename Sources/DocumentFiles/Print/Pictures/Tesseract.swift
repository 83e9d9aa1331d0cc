import Foundation

/// The program that reads pictures, and what it is asked.
struct Tesseract {
    /// How it is to look at a picture.
    enum Shape: String {
        case page = "3"
        case block = "6"
    }

    let folder: WorkingFolder
    let limits: Limits

    /// The table of words of a picture.
    func words(_ picture: GrayPicture, _ shape: Shape, dotsPerInch: Int) async throws(DocumentFileError) -> [UInt8] {
        let path = try write(picture)
        defer { unlink(path) }
        return try await run([path, "-", "-l", "vie", "--psm", shape.rawValue, "--dpi", "\(dotsPerInch)", "tsv"])
    }

    /// Reads a picture file of any format and leaves its words (`root.tsv`) and its pages as a PDF (`root.pdf`).
    func readFile(_ path: String, leaving root: String) async throws(DocumentFileError) {
        _ = try await run([path, root, "-l", "vie", "--psm", "3", "tsv", "pdf"])
    }

    /// The turn that sets a picture upright; none where it cannot tell.
    func turn(of picture: GrayPicture, dotsPerInch: Int) async throws(DocumentFileError) -> QuarterTurn {
        let path = try write(picture)
        defer { unlink(path) }
        let outcome = try await OutsideProgram.tesseract.run([path, "-", "--psm", "0", "--dpi", "\(dotsPerInch)"], in: folder, limits: limits)
        let line = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("Rotate:") }
        let degrees = line.flatMap { Int($0.dropFirst(7).trimmingPrefix { $0 == " " }) } ?? 0
        return QuarterTurn(rawValue: degrees / 90 % 4) ?? .none
    }

    private func run(_ arguments: [String]) async throws(DocumentFileError) -> [UInt8] {
        let outcome = try await OutsideProgram.tesseract.run(arguments, in: folder, limits: limits)
        if outcome.message.contains("vie.traineddata") { throw .programMissing(program: "tesseract -l vie", package: "tesseract-ocr-vie") }
        guard outcome.status == 0 else { throw .programFailed(program: "tesseract", status: outcome.status, message: outcome.message) }
        return outcome.output
    }

    private func write(_ picture: GrayPicture) throws(DocumentFileError) -> String {
        let path = folder.file("\(UUID().uuidString).pgm")
        guard FileManager.default.createFile(atPath: path, contents: Data(picture.pgm)) else { throw .noWorkingSpace(reason: "picture") }
        return path
    }
}
