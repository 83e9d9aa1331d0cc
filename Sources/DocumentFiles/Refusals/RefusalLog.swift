extension DocumentFileError: CustomStringConvertible {
    /// What goes to the log: the code and the particulars, never the content of the document.
    public var log: String { particulars.isEmpty ? code : "\(code) \(particulars)" }

    /// The same as what goes to the log.
    public var description: String { log }

    private var particulars: String {
        switch self {
        case .notFound(let path), .folder(let path), .noPermission(let path): "path=\(path)"
        case .unreadable(let path, let reason): "path=\(path) reason=\(reason)"
        case .unknownKind(let found): "found=\(found)"
        case .damaged(let part, let reason): "part=\(part) reason=\(reason)"
        case .expandsTooFar(let reason), .noWorkingSpace(let reason): "reason=\(reason)"
        case .unsafeName(let entry): "entry=\(entry)"
        case .documentType(let part): "part=\(part)"
        case .tooManyPages(let pages, let limit), .tooManyPicturePages(let pages, let limit): "pages=\(pages) limit=\(limit)"
        case .tooLong(let what, let limit): "what=\(what) limit=\(limit)"
        case .pictureTooLarge(let width, let height): "width=\(width) height=\(height)"
        case .programMissing(let program, let package): "program=\(program) package=\(package)"
        case .programFailed(let program, let status, let message): "program=\(program) status=\(status) message=\(message)"
        case .programTookTooLong(let program, let seconds): "program=\(program) seconds=\(seconds)"
        case .empty, .truncated, .passwordProtected, .noReadableText: ""
        }
    }
}
