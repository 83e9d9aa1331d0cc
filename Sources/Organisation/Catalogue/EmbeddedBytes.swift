import CEmbedded

extension EmbeddedFile {
    /// A copy of the file's bytes: the only place where their bare address is touched.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }
}
