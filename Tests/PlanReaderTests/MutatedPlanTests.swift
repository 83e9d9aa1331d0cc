import Documents
import Foundation
import Planning
import Testing

@testable import PlanReader

/// A generator with a seed that can be printed.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Kế hoạch hỏng bất kỳ: whatever the lines of a plan say, its reading holds")
struct MutatedPlanTests {
    private static let seed = ProcessInfo.processInfo.environment["MUTATION_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)
    private static let times = 250

    /// Lines of an invented plan, of the kinds that rules listen for.
    private static let plan = [
        "ỦY BAN NHÂN DÂN", "TỈNH SƠN HÀ", "Số: 12/KH-UBND   |   Sơn Hà, ngày 05 tháng 01 năm 2026", "KẾ HOẠCH", "Chuyển đổi số năm 2026", "",
        "Căn cứ Nghị quyết số 36-NQ/TW ngày 01/7/2014 của Bộ Chính trị;", "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", "I. MỤC TIÊU",
        "- Phấn đấu ít nhất 90% hồ sơ được giải quyết trực tuyến;", "II. NHIỆM VỤ VÀ GIẢI PHÁP", "1. Hoàn thiện thể chế",
        "a) Rà soát, bổ sung quy chế (gọi tắt là Quy chế). Cơ quan chủ trì: Sở Tư pháp; cơ quan phối hợp: các sở, ban, ngành.",
        "b) Xây dựng kho dữ liệu dùng chung, hoàn thành trước ngày 30/6/2026;",
        "- Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và UBND các xã, phường bố trí kinh phí.",
        "STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm", "1 | Tập huấn cán bộ | Sở Nội vụ | Quý II/2026 | 02 lớp",
        "2 | Kiểm tra | nt | Hằng năm | Báo cáo",
        "III. TỔ CHỨC THỰC HIỆN", "1. Sở Khoa học và Công nghệ: Là đầu mối theo dõi, đôn đốc; định kỳ 6 tháng, hằng năm báo cáo UBND tỉnh.",
        "2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền sâu rộng.", "- 3 -", "Trên đây là Kế hoạch, yêu cầu các đơn vị nghiêm túc thực hiện./.",
        "Nơi nhận:", "- Như trên;", "TM. ỦY BAN NHÂN DÂN", "PHỤ LỤC I", "DANH MỤC NHIỆM VỤ", "(Kèm theo Kế hoạch số 12/KH-UBND)",
    ]

    /// Words that open, close or turn something in a rule, and signs that text should not hold.
    private static let soup = [
        "giao", "chủ trì", "phối hợp với", "các sở, ban, ngành", "trước ngày", "31/02/2026", "quý IV", "số", "/KH-", "Phụ lục", "Điều 3.", "(", ")", ":", ";",
        "./.", "|", "-",
        "“", "từ", "đến", "%", "1.1.1.", "IX)", "đ)", "Sở", "UBND", "kèm theo", "trong đó:", "nt", "năm 99999999999999999999", "\u{301}", "\u{AD}", "\u{200B}",
        "\u{FEFF}", "\u{1F600}",
        "\t", "   ", "**", "#", "hoà", "a\u{302}\u{301}", "0", "có trách nhiệm", "báo cáo", "Nơi nhận", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "của", "và", "",
    ]

    private func mutate(_ random: inout Seeded) -> [String] {
        var lines = Self.plan
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let place = Int.random(in: lines.indices, using: &random)
            switch Int.random(in: 0..<7, using: &random) {
            case 0: lines.swapAt(place, Int.random(in: lines.indices, using: &random))
            case 1: lines[place] += lines.randomElement(using: &random) ?? ""
            case 2: lines.insert(lines[place], at: Int.random(in: lines.indices, using: &random))
            case 3: lines[place] = String(lines[place].unicodeScalars.prefix(Int.random(in: 0...40, using: &random)).map(Character.init))
            case 4: lines[place] = lines[place].split(separator: " ").shuffled(using: &random).joined(separator: " ")
            case 5 where lines.count > 1: lines.remove(at: place)
            default: insertSoup(&lines[place], &random)
            }
        }
        return lines
    }

    private func insertSoup(_ line: inout String, _ random: inout Seeded) {
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            words.insert(Self.soup.randomElement(using: &random) ?? "", at: Int.random(in: 0...words.count, using: &random))
        }
        line = words.joined(separator: Bool.random(using: &random) ? " " : "")
    }

    private func document(_ lines: [String]) -> Document {
        var bytes: [UInt8] = []
        var blocks: [Block] = []
        for line in lines {
            blocks.append(.line(bytes.count..<bytes.count + line.utf8.count))
            bytes += Array(line.utf8) + [0x0A]
        }
        return Document(name: "plan", format: .text, text: SourceText(validated: bytes), blocks: blocks)
    }

    private func hold(_ check: (Document, PlanReading, Reader) -> Void) throws {
        print("seed \(Self.seed)")
        let reader = try Reader.standard()
        var random = Seeded(state: Self.seed)
        for _ in 0..<Self.times {
            let document = document(mutate(&random))
            check(document, reader.read(document), reader)
        }
    }

    private func citations(_ draft: PlanDraft) -> [Citation] {
        let tasks = draft.tasks.flatMap { task -> [Citation] in
            let named = (task.leads + task.coordinating + task.assigns).map(\.citation)
            let single: [Citation?] = [task.citation, task.deadline?.citation, task.product?.citation]
            return named + task.targets.map(\.citation) + single.compactMap(\.self)
        }
        let header = draft.header
        let fields = [header.type, header.number, header.issuer, header.place, header.date, header.title, header.signer].compactMap { $0?.citation }
        return tasks + fields + draft.references.map(\.citation)
    }

    @Test("the same document gives the same reading twice")
    func sameAgain() throws {
        try hold { document, reading, reader in
            #expect(String(describing: reader.read(document)) == String(describing: reading), "seed \(Self.seed)")
        }
    }

    /// A rule drawn between columns (`|`, `|---|`) prints no word, so that only letters and digits are counted. A page number may stand within
    /// the paragraph that goes on behind it.
    @Test("every letter and digit of the document stands in the account, and in one paragraph of its text at most")
    func accounted() throws {
        try hold { document, reading, _ in
            var seen = [Int](repeating: 0, count: document.text.bytes.count)
            var told = seen
            for paragraph in reading.paragraphs {
                for byte in paragraph.citation.ranges.joined() {
                    told[byte] = 1
                    if paragraph.role != .furniture { seen[byte] += 1 }
                }
            }
            let bytes = document.text.bytes
            let lost = bytes.indices.filter { Self.isLetterOrDigit(bytes[$0]) && (told[$0] == 0 || seen[$0] > 1) }
            let first = lost.first ?? 0
            #expect(lost.isEmpty, "seed \(Self.seed): \(document.text.words(in: first..<min(first + 60, bytes.count)))")
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    @Test("every quote of the draft stands in the source, cut between letters")
    func quoted() throws {
        try hold { document, reading, _ in
            let bytes = document.text.bytes
            let starts = { (offset: Int) in offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
            for range in citations(reading.draft).flatMap(\.ranges) {
                guard range.lowerBound >= 0, !range.isEmpty, range.upperBound <= bytes.count, starts(range.lowerBound), starts(range.upperBound) else {
                    Issue.record("seed \(Self.seed): no words at \(range)")
                    return
                }
            }
        }
    }
}
