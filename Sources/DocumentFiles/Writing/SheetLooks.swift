import CXlsx

/// The few looks that our sheets have: headings, and cells that wrap or not, locked or not, words or shares.
struct SheetLooks {
    /// A look of body cells.
    struct Body: Hashable {
        var wraps: Bool
        var isLocked: Bool
        var isShare: Bool
    }

    let heading: UnsafeMutablePointer<lxw_format>?
    private let bodies: [Body: UnsafeMutablePointer<lxw_format>]

    init(_ file: UnsafeMutablePointer<lxw_workbook>) {
        heading = Self.heading(file)
        var bodies: [Body: UnsafeMutablePointer<lxw_format>] = [:]
        for wraps in [true, false] {
            for isLocked in [true, false] {
                for isShare in [true, false] {
                    let body = Body(wraps: wraps, isLocked: isLocked, isShare: isShare)
                    bodies[body] = Self.format(body, file)
                }
            }
        }
        self.bodies = bodies
    }

    func format(_ body: Body) -> UnsafeMutablePointer<lxw_format>? { bodies[body] }

    /// Times New Roman at 12 points is what offices print tables in.
    private static func base(_ file: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
        guard let format = workbook_add_format(file) else { return nil }
        format_set_font_name(format, "Times New Roman")
        format_set_font_size(format, 12)
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        return format
    }

    private static func heading(_ file: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
        guard let format = base(file) else { return nil }
        format_set_bold(format)
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_bg_color(format, 0xE8EDF3)
        return format
    }

    private static func format(_ body: Body, _ file: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
        guard let format = base(file) else { return nil }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if body.wraps { format_set_text_wrap(format) }
        if !body.isLocked { format_set_unlocked(format) }
        if body.isShare { format_set_num_format(format, "0%") }
        return format
    }
}
