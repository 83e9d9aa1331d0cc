/// Where the store is: a file of SQLite or a server, and the folder of files.
struct StorePlace {
    let database: String
    let files: String

    init?(_ words: ArraySlice<String>) {
        guard words.count >= 2 else { return nil }
        database = words[words.startIndex]
        files = words[words.startIndex + 1]
    }

    var isServer: Bool { database.hasPrefix("host=") }
}
