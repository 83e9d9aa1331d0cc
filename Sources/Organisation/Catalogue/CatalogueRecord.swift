/// A record of a catalogue file: it takes its fields and notes in them what is wrong.
protocol CatalogueRecord {
    /// What the record is called in messages: its name, or the short form of an abbreviation.
    static var nameKey: String { get }

    /// Takes the fields; nothing when they make no record, which the faults of the fields then explain.
    init?(fields: inout RecordFields)
}

/// What came of reading one record: never an error, so that the records after it are read as well.
struct RecordAttempt<Record: CatalogueRecord>: Decodable {
    let record: Record?
    let name: String?
    let faults: [CatalogueProblem.Fault]

    init(from decoder: any Decoder) {
        guard var fields = try? RecordFields(from: decoder) else {
            (record, name, faults) = (nil, nil, [.notCatalogue("không phải một bản ghi")])
            return
        }
        name = fields.glance(Record.nameKey)
        record = Record(fields: &fields)
        fields.refuseOtherKeys()
        faults = fields.faults
    }
}
