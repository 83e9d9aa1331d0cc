/// Where an authority's data are: a folder with one SQLite file, or a PostgreSQL database with a folder for files beside it.
enum StoreAddress: Equatable {
    case folder(String)
    case postgres(url: String, files: String)

    /// Reads a path or a `postgres://` address.
    init(_ text: String, files: String?) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") || text.hasPrefix("host=") {
            self = .postgres(url: text, files: files ?? "./thucthi-files")
        } else {
            self = .folder(text)
        }
    }

    /// Where attached files stand.
    var files: String {
        switch self {
        case .folder(let path): path + "/files"
        case .postgres(_, let files): files
        }
    }
}

extension StoreAddress {
    /// The address as it may be printed: that of a server may hold a password.
    var withoutSecrets: String {
        switch self {
        case .folder(let path): path
        case .postgres: "PostgreSQL"
        }
    }
}
