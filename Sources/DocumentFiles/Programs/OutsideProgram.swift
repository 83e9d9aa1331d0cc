import Foundation

/// A program of the operating system that we let do a piece of work, and the Debian package that brings it.
struct OutsideProgram: Sendable {
    let name: String
    let package: String
    /// Memory for programs that need more address space than the limit for all, in megabytes.
    var leastMegabytes = 0

    static let pdfinfo = OutsideProgram(name: "pdfinfo", package: "poppler-utils")
    static let pdftotext = OutsideProgram(name: "pdftotext", package: "poppler-utils")
    static let pdftoppm = OutsideProgram(name: "pdftoppm", package: "poppler-utils")
    static let pdfimages = OutsideProgram(name: "pdfimages", package: "poppler-utils")
    static let tesseract = OutsideProgram(name: "tesseract", package: "tesseract-ocr tesseract-ocr-vie")
    static let soffice = OutsideProgram(name: "soffice", package: "libreoffice-writer-nogui", leastMegabytes: 6_144)
    static let sofficeSheets = OutsideProgram(name: "soffice", package: "libreoffice-calc-nogui", leastMegabytes: 6_144)

    /// What a program that ended by itself left behind.
    struct Outcome: Sendable {
        let status: Int
        let output: [UInt8]
        /// The end of what it complained about.
        let message: String
    }

    /// Whether the program is installed.
    var isInstalled: Bool { location != nil }

    private var location: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin", "/bin", "/usr/local/bin"]
        return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Runs the program and waits for its end, within the limits, in a process group of its own.
    func run(_ arguments: [String], in folder: WorkingFolder, limits: Limits, seconds: Int? = nil) async throws(DocumentFileError) -> Outcome {
        guard let location else { throw .programMissing(program: name, package: package) }
        let mark = UUID().uuidString
        let files = (output: folder.file("\(mark).out"), message: folder.file("\(mark).err"))
        defer { for file in [files.output, files.message] { unlink(file) } }
        let fence = ProgramFence(
            megabytes: max(limits.programMegabytes, leastMegabytes), seconds: seconds ?? limits.programSeconds, fileBytes: limits.programFileBytes)
        let child = try ChildProcess(fence.command(location, arguments), environment: environment(folder), output: files.output, message: files.message)
        guard let end = await child.end(within: fence.seconds) else { throw .programTookTooLong(program: name, seconds: fence.seconds) }
        if end.signal == SIGXFSZ || Self.size(files.output) > limits.programOutputBytes {
            throw .tooLong(what: "output of \(name)", limit: limits.programOutputBytes)
        }
        if end.signal == SIGXCPU || end.signal == SIGKILL { throw .programTookTooLong(program: name, seconds: fence.seconds) }
        let message = String(decoding: Self.content(files.message).suffix(400), as: UTF8.self)
        if end.signal != 0 { throw .programFailed(program: name, status: 128 + Int(end.signal), message: message) }
        return Outcome(status: Int(end.status), output: Self.content(files.output), message: message)
    }

    /// Runs the program and takes any complaint by its exit status for a failure.
    func output(_ arguments: [String], in folder: WorkingFolder, limits: Limits, seconds: Int? = nil) async throws(DocumentFileError) -> [UInt8] {
        let outcome = try await run(arguments, in: folder, limits: limits, seconds: seconds)
        guard outcome.status == 0 else { throw .programFailed(program: name, status: outcome.status, message: outcome.message) }
        return outcome.output
    }

    /// Only what a converter needs: no variable of ours can change what it does.
    private func environment(_ folder: WorkingFolder) -> [String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return ["PATH=\(path)", "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"]
    }

    private static func size(_ path: String) -> Int {
        do throws(DocumentFileError) { return try OpenFile(path: path).size } catch { return 0 }
    }

    private static func content(_ path: String) -> [UInt8] {
        do throws(DocumentFileError) {
            let file = try OpenFile(path: path)
            return try file.bytes(count: file.size)
        } catch {
            return []
        }
    }
}
