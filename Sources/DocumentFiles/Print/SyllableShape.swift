/// Whether letters have the shape of a Vietnamese syllable: a known beginning, vowels, a known end.
///
/// It tells a sound text layer from one whose glyphs were mapped wrongly; it is no spelling check.
enum SyllableShape {
    private static let beginnings: Set<String> = [
        "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "qu", "r", "s", "t", "th", "tr", "v", "x",
    ]
    private static let ends: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

    static func fits(_ letters: String) -> Bool {
        let bare = bare(letters)
        guard let firstVowel = bare.firstIndex(where: isVowel) else { return false }
        let beginning = String(bare[..<firstVowel])
        let rest = bare[firstVowel...]
        let vowels = rest.prefix(while: isVowel)
        return beginnings.contains(beginning) && vowels.count <= 3 && ends.contains(String(rest.dropFirst(vowels.count)))
    }

    private static func isVowel(_ character: Character) -> Bool {
        "aeiouy".contains(character)
    }

    /// The letters in lower case without tones and hooks; a letter of no Vietnamese word stays as it is.
    static func bare(_ letters: String) -> String {
        var bare = ""
        for scalar in letters.unicodeScalars {
            switch scalar.value {
            case 0x300...0x303, 0x306, 0x309, 0x31B, 0x323: continue
            default: bare.unicodeScalars.append(base[scalar] ?? scalar)
            }
        }
        return bare
    }

    private static let base: [Unicode.Scalar: Unicode.Scalar] = {
        let groups: [(Unicode.Scalar, String)] = [
            ("a", "aàáảãạăằắẳẵặâầấẩẫậAÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"), ("e", "eèéẻẽẹêềếểễệEÈÉẺẼẸÊỀẾỂỄỆ"), ("i", "iìíỉĩịIÌÍỈĨỊ"),
            ("o", "oòóỏõọôồốổỗộơờớởỡợOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"), ("u", "uùúủũụưừứửữựUÙÚỦŨỤƯỪỨỬỮỰ"), ("y", "yỳýỷỹỵYỲÝỶỸỴ"), ("d", "đĐD"),
            ("b", "B"), ("c", "C"), ("g", "G"), ("h", "H"), ("k", "K"), ("l", "L"), ("m", "M"), ("n", "N"), ("p", "P"), ("q", "Q"),
            ("r", "R"), ("s", "S"), ("t", "T"), ("v", "V"), ("x", "X"),
        ]
        return groups.reduce(into: [:]) { table, group in for scalar in group.1.unicodeScalars { table[scalar] = group.0 } }
    }()
}
