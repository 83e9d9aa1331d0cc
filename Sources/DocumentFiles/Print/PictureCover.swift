/// How much of each page pictures cover, as `pdfimages -list` tells it.
enum PictureCover {
    /// For pages with pictures the area of them in square points.
    static func areas(_ path: String, in folder: WorkingFolder, limits: Limits) async throws(DocumentFileError) -> [Int: Double] {
        let output = try await OutsideProgram.pdfimages.output(["-list", path], in: folder, limits: limits)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").reduce(into: [:]) { areas, line in
            // page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
            let fields = line.split(separator: " ")
            guard fields.count >= 14, let page = Int(fields[0]), fields[2] == "image" || fields[2] == "stencil",
                let width = Double(fields[3]), let height = Double(fields[4]),
                let across = Double(fields[12]), let down = Double(fields[13]), across > 0, down > 0
            else { return }
            areas[page, default: 0] += width / across * 72 * height / down * 72
        }
    }
}
