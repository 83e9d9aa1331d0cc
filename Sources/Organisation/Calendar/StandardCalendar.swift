import CEmbedded

extension WorkingCalendar {
    /// The calendar that the program brings along: the weekend and the public holidays of the years that are known.
    public static func standard() throws(CatalogueError) -> WorkingCalendar { try embedded.get() }

    private static let embedded = Result { () throws(CatalogueError) -> WorkingCalendar in
        try WorkingCalendar(json: EmbeddedFile.holidays.bytes)
    }

    /// The weekend, and the days of one file: `{"days": [ … ]}`.
    public init(json: [UInt8]) throws(CatalogueError) {
        self.init(holidays: try CatalogueFile<Holiday>(json: json, key: "days").records)
    }

    /// This calendar with other days; they take the place of what it said of the same days.
    public func adding(_ days: [Holiday]) -> WorkingCalendar {
        let replaced = Set(days.map(\.day))
        return WorkingCalendar(weeklyRests: weeklyRests, holidays: holidays.filter { !replaced.contains($0.day) } + days)
    }
}
