import Documents
import PlanReader
import Planning
import Testing

/// A made-up task set between real ones is found, with its lead and its day.
@Suite("A task planted between real ones", .enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct PlantingTests {
    /// How many tasks are planted into each document in one run.
    private static let tries = 60

    @Test("is found at least 95 times of 100")
    func planted() async throws {
        var random = SeededRandom(seed: SeededRandom.seed)
        var found = 0
        var missed: [String] = []
        for file in Corpus.texts {
            let text = try await file.text()
            let places = try PlantingPlace.all(in: text)
            for place in places.shuffled(using: &random).prefix(Self.tries) {
                let task = PlantedTask.random(using: &random)
                if try place.isFound(task, in: text) {
                    found += 1
                } else {
                    missed.append("\(file.name), \(place.label)«\(task.words)» behind «\(place.words.suffix(60))»")
                }
            }
        }
        let tried = found + missed.count
        Swift.print("planted with seed \(SeededRandom.seed): \(found) of \(tried) found")
        #expect(tried >= 100)
        #expect(found * 100 >= tried * 95, "seed \(SeededRandom.seed): \(found) of \(tried)\n\(missed.joined(separator: "\n"))")
    }
}

/// A task that no document has, known again by its number.
struct PlantedTask {
    var words: String
    var number: Int
    var lead: String

    static func random(using random: inout SeededRandom) -> PlantedTask {
        let bodies = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Công an tỉnh", "Sở Tư pháp", "Sở Xây dựng"].shuffled(using: &random)
        let works = [
            "rà soát, số hóa hồ sơ kho lạnh", "lập danh mục trạm cân", "kiểm tra hệ thống đo mưa", "xây dựng bản đồ giếng khoan", "cập nhật sổ tay bến đò",
        ]
        let number = Int.random(in: 2001...9999, using: &random)
        let orders = ["chủ trì, phối hợp với \(bodies[1])", "chủ trì, phối hợp \(bodies[1]) và các cơ quan liên quan", "có trách nhiệm"]
        let ends = ["hoàn thành trước ngày 15/9/2031", "hoàn thành trong quý II/2031", "báo cáo kết quả trước ngày 20 hằng tháng"]
        let work = "\(works.randomElement(using: &random) ?? works[0]) mã \(number)"
        return PlantedTask(
            words: "\(bodies[0]) \(orders.randomElement(using: &random) ?? orders[0]) \(work), \(ends.randomElement(using: &random) ?? ends[0]).",
            number: number, lead: bodies[0])
    }
}

/// A place behind a task where another of its kind may stand: the same bullet, or a paragraph of its own.
struct PlantingPlace {
    /// The end of the line on which the task before it ends, in bytes.
    var offset: Int
    /// What is printed before the task, blanks and all.
    var label: String
    /// The task before it.
    var words: String

    static func all(in text: [UInt8]) throws -> [PlantingPlace] {
        let reading = try Corpus.reader.get().read(.lines(of: text))
        return reading.draft.tasks.compactMap { task in
            let end = text[task.citation.end...].firstIndex(of: 0x0A) ?? text.count
            guard let label = text.label(before: task.citation.start), !text[task.citation.start..<end].contains(UInt8(ascii: "|")) else { return nil }
            // A sentence that goes on behind the task, or two tasks on one line, leave no place between.
            guard text[task.citation.end..<end].allSatisfy({ $0 <= 0x2F || $0 == UInt8(ascii: ";") }) else { return nil }
            return PlantingPlace(offset: end, label: label, words: task.text)
        }
    }

    func isFound(_ task: PlantedTask, in text: [UInt8]) throws -> Bool {
        let gap = label.allSatisfy { $0 == " " } ? "\n\n" : "\n"
        let planted = text[..<offset] + Array("\(gap)\(label)\(task.words)\(gap == "\n" ? "" : "\n")".utf8) + text[offset...]
        let tasks = try Corpus.reader.get().read(.lines(of: Array(planted))).draft.tasks
        return tasks.contains { $0.text.contains("\(task.number)") && $0.leads.map(\.value) == [task.lead] }
    }
}

extension [UInt8] {
    /// The bullet and blanks before an item, blanks for a plain paragraph; nil behind a label that counts, which a planted item would repeat.
    func label(before index: Int) -> String? {
        let start = self[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let printed = self[start..<index]
        guard printed.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "*") }) else { return nil }
        return String(decoding: printed, as: UTF8.self)
    }
}
