public import Documents
public import Planning

/// What was read, as tables that officers go on with: one sheet of tasks, one of findings.
public enum ReadingWorkbook {
    /// The workbook of one document, or of several, each row then telling its document.
    public static func workbook(of readings: [PlanReading]) -> Workbook {
        let title = readings.count == 1 ? readings.first?.draft.header.title?.value : nil
        return Workbook(title: title ?? "Nhiệm vụ", sheets: [TaskSheet.sheet(of: readings), FindingSheet.sheet(of: readings)])
    }

    /// The tasks alone, for formats that hold one table.
    public static func taskSheet(of readings: [PlanReading]) -> Sheet {
        TaskSheet.sheet(of: readings)
    }
}
