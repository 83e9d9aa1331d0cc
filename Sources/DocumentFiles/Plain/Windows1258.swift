/// Windows-1258, the Vietnamese code page of Windows before Unicode: Latin letters with their shape, tones as marks of their own.
///
/// The marks are kept apart (U+0300 …) as the file has them; joining letter and tone is the reader's first step.
enum Windows1258 {
    /// The upper half of the table; nil where the code page has no letter.
    private static let upper: [UInt16?] = [
        0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, nil, 0x2039, 0x0152, nil, nil, nil,
        nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, nil, 0x203A, 0x0153, nil, nil, 0x0178,
        0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
        0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF,
        0x00C0, 0x00C1, 0x00C2, 0x0102, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x0300, 0x00CD, 0x00CE, 0x00CF,
        0x0110, 0x00D1, 0x0309, 0x00D3, 0x00D4, 0x01A0, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x01AF, 0x0303, 0x00DF,
        0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0301, 0x00ED, 0x00EE, 0x00EF,
        0x0111, 0x00F1, 0x0323, 0x00F3, 0x00F4, 0x01A1, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x01B0, 0x20AB, 0x00FF,
    ]

    private static let tones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
    private static let vowels: Set<UInt8> = Set([UInt8]("aeiouyAEIOUY".utf8) + [0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD])

    /// Whether bytes that are no UTF-8 look like this code page: nearly all of them have a letter, and tones stand behind vowels.
    static func isLikely(_ raw: [UInt8]) -> Bool {
        var (high, unknown, toned, stray) = (0, 0, 0, 0)
        var previous: UInt8 = 0
        for byte in raw {
            if byte >= 0x80 {
                high += 1
                if upper[Int(byte) - 0x80] == nil { unknown += 1 }
                if tones.contains(byte) { if vowels.contains(previous) { toned += 1 } else { stray += 1 } }
            }
            previous = byte
        }
        return high > 0 && unknown * 20 < high && toned > stray * 4
    }

    static func decoded(_ raw: [UInt8]) -> DecodedText {
        var text = DecodedText(bytes: [], undecodable: 0)
        text.bytes.reserveCapacity(raw.count + raw.count / 2)
        for byte in raw {
            if byte < 0x80 {
                text.bytes.append(byte)
            } else if let code = upper[Int(byte) - 0x80], let scalar = Unicode.Scalar(code) {
                text.append(scalar)
            } else {
                text.appendReplacement()
            }
        }
        return text
    }
}
