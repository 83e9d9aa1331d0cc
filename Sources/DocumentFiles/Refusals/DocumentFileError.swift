/// Why a file could not be read as a document.
///
/// Each case answers three questions: what is it (`code`, which never changes), what do we tell the official
/// (`sentence`, one Vietnamese sentence with what to do), and what goes to the log (`log`).
public enum DocumentFileError: Error, Hashable, Sendable {
    /// Nothing stands at the path.
    case notFound(path: String)
    /// The path names a folder.
    case folder(path: String)
    /// The operating system does not let us read it.
    case noPermission(path: String)
    /// The disk or the network failed while reading.
    case unreadable(path: String, reason: String)
    /// The file has no bytes, or nothing but blanks.
    case empty
    /// The content is no kind of document that we read.
    case unknownKind(found: String)
    /// A packed file (docx, xlsx, odt) stops before its end.
    case truncated
    /// The file says what it is but does not hold together.
    case damaged(part: String, reason: String)
    /// A packed file would expand beyond all measure.
    case expandsTooFar(reason: String)
    /// A packed file names entries outside itself.
    case unsafeName(entry: String)
    /// A part declares a document type, which no office program writes.
    case documentType(part: String)
    /// A password is needed.
    case passwordProtected
    /// More pages than the limit.
    case tooManyPages(pages: Int, limit: Int)
    /// More pages that would have to be read from their pictures than the limit.
    case tooManyPicturePages(pages: Int, limit: Int)
    /// More text, lines or cells than the limit.
    case tooLong(what: String, limit: Int)
    /// A picture with more points than the limit.
    case pictureTooLarge(width: Int, height: Int)
    /// A picture, or pages of pictures, without words.
    case noReadableText
    /// An outside program is not installed.
    case programMissing(program: String, package: String)
    /// An outside program gave up.
    case programFailed(program: String, status: Int, message: String)
    /// An outside program was stopped at its time limit.
    case programTookTooLong(program: String, seconds: Int)
    /// No temporary folder could be made or written.
    case noWorkingSpace(reason: String)
}

extension DocumentFileError {
    /// The stable name of the case, for manuals, logs and tests.
    public var code: String { entry.code }

    /// The exit status of a command that ends with this error, one for each case, from 64.
    public var exitStatus: Int32 { entry.exitStatus }

    private var entry: (code: String, exitStatus: Int32) {
        switch self {
        case .notFound: ("FILE-NOT-FOUND", 64)
        case .folder: ("FILE-IS-FOLDER", 65)
        case .noPermission: ("FILE-NO-PERMISSION", 66)
        case .unreadable: ("FILE-UNREADABLE", 67)
        case .empty: ("FILE-EMPTY", 68)
        case .unknownKind: ("FILE-UNKNOWN-KIND", 69)
        case .truncated: ("FILE-TRUNCATED", 70)
        case .damaged: ("FILE-DAMAGED", 71)
        case .expandsTooFar: ("FILE-EXPANDS-TOO-FAR", 72)
        case .unsafeName: ("FILE-UNSAFE-NAME", 73)
        case .documentType: ("FILE-DOCUMENT-TYPE", 74)
        case .passwordProtected: ("FILE-PASSWORD", 75)
        case .tooManyPages: ("FILE-TOO-MANY-PAGES", 76)
        case .tooManyPicturePages: ("FILE-TOO-MANY-PICTURES", 77)
        case .tooLong: ("FILE-TOO-LONG", 78)
        case .pictureTooLarge: ("FILE-PICTURE-TOO-LARGE", 79)
        case .noReadableText: ("FILE-NO-TEXT", 80)
        case .programMissing: ("FILE-PROGRAM-MISSING", 81)
        case .programFailed: ("FILE-PROGRAM-FAILED", 82)
        case .programTookTooLong: ("FILE-PROGRAM-TIME", 83)
        case .noWorkingSpace: ("FILE-NO-SPACE", 84)
        }
    }
}
