import HTML

/// A piece of a page. The same piece serves the files that the program writes and the pages that a server answers with.
protocol View {
    func write(to page: inout HTMLWriter)
}

extension HTMLWriter {
    /// Writes another piece here.
    mutating func view(_ view: some View) {
        view.write(to: &self)
    }
}
