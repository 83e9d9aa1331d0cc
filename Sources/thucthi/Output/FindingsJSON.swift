import Documents
import Planning

/// The findings of a reading as JSON, each in the shape that a whole reading has them in.
enum FindingsJSON {
    static func write(_ reading: PlanReading) -> [UInt8] {
        var writer = JSONWriter()
        let json = ReadingJSON(reading: reading)
        writer.object { writer in
            writer.key("doc")
            writer.string(reading.document.name)
            writer.key("findings")
            writer.array(reading.findings) { json.finding($1, &$0) }
        }
        return writer.bytes + [0x0A]
    }
}
