/// How much a file may ask of us before it is refused with a clear sentence.
///
/// The standard values let every real plan through (the longest known has some 400 pages) and keep our own process
/// below 512 MB whatever the file holds.
public struct Limits: Sendable {
    /// The most text that one document may hold, in bytes.
    public var textBytes = 128 << 20
    /// The most lines, paragraphs, cells and places that one document may hold.
    public var pieces = 2_000_000
    /// The most that the parts of a packed file may expand to, all together.
    public var expandedBytes = 128 << 20
    /// How many times its packed size a part may expand to, once it is longer than `ratioFloor`.
    public var expansionRatio = 400
    /// Below this many bytes a part may expand as it likes: short repetitive parts pack very well.
    public var ratioFloor = 24 << 20
    /// The most entries that a packed file may list.
    public var entries = 10_000
    /// How deep elements may stand inside each other.
    public var depth = 256
    /// The most pages of a PDF with a text layer.
    public var pages = 2_000
    /// The most pages that are read from their pictures.
    public var picturePages = 300
    /// The most points of a picture, in millions.
    public var pictureMegapixels = 120
    /// The longest that an outside program may take for one piece of work, in seconds.
    public var programSeconds = 120
    /// The longest that the pages of one file may take all together, in seconds.
    public var fileSeconds = 1_800
    /// The memory that an outside program may take, in megabytes of address space.
    public var programMegabytes = 2_048
    /// The most that an outside program may print, in bytes.
    public var programOutputBytes = 64 << 20
    /// The longest file that an outside program may write, in bytes.
    public var programFileBytes = 256 << 20
    /// How many outside programs may run side by side; nil for as many as there are cores, but no more than 8.
    public var parallelPrograms: Int?

    /// The limits that hold where nobody has set others.
    public static let standard = Limits()

    /// The standard limits, to be changed one by one.
    public init() {}
}
