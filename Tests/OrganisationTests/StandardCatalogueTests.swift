import Foundation
import Organisation
import Testing

@Suite("The standing catalogue of bodies")
struct StandardCatalogueTests {
    let catalogue: BodyCatalogue

    init() throws { catalogue = try BodyCatalogue.standard() }

    @Test("knows the bodies of twenty years")
    func size() {
        #expect(catalogue.bodies.count > 400)
    }

    @Test("agrees with itself: names, lives and inheritance, which no start of the program checks again")
    func agreement() throws {
        // An added file is checked together with all that was there.
        let checked = try catalogue.adding(json: Array(#"{"bodies": []}"#.utf8))
        #expect(checked.bodies.count == catalogue.bodies.count)
    }

    @Test("names a source for every body and writes every name composed, without stray blanks")
    func writing() {
        for body in catalogue.bodies {
            #expect(!body.source.isEmpty, "\(body.name)")
            for printed in body.printedNames {
                #expect(printed.text.unicodeScalars.elementsEqual(printed.text.precomposedStringWithCanonicalMapping.unicodeScalars), "\(printed.text)")
                #expect(!printed.text.contains("  "), "\(printed.text)")
            }
        }
    }

    @Test("writes abbreviations without blanks, as they stand in numbers of documents")
    func abbreviations() {
        for body in catalogue.bodies {
            #expect(body.abbreviations.allSatisfy { !$0.contains(" ") }, "\(body.name)")
        }
    }

    @Test("leads every printed name to one body at most on any day")
    func oneBody() {
        let turns = Set(catalogue.bodies.flatMap { [$0.from, $0.until].compactMap(\.self) })
        for body in catalogue.bodies {
            for printed in body.printedNames {
                for day in turns {
                    #expect(catalogue.bodies(printed: printed.text).count { $0.stands(on: day) } <= 1, "\(printed.text) \(day)")
                }
            }
        }
    }

    @Test("tells its bodies apart even when capitals, dashes, commas and & are not looked at")
    func folded() {
        var owners: [String: [Body]] = [:]
        for body in catalogue.bodies {
            let words = body.printedNames.filter { $0.form != .abbreviation }.map { folded($0.text) }
            for text in Set(words) {
                let others = owners[text, default: []].filter { $0.overlaps(body) }
                #expect(others.isEmpty, "\(text): \(body.name), \(others.map(\.name))")
                owners[text, default: []].append(body)
            }
        }
    }

    private func folded(_ text: String) -> String {
        text.lowercased().split { " -–&,.".contains($0) }.joined(separator: " ")
    }

    @Test("hands every succession to a body that stands on that day, the day on which the old one ends")
    func successors() {
        for body in catalogue.bodies {
            for succession in body.successors {
                let heir = catalogue.body(printed: succession.successor.text, on: succession.date)
                #expect(heir?.name == succession.successor, "\(body.name) → \(succession.successor)")
                if let until = body.until { #expect(succession.date == until, "\(body.name)") }
            }
        }
    }

    @Test("tells an heir for every body that has ended")
    func heirs() throws {
        let today = try #require(Day("2026-11-01"))
        for body in catalogue.bodies where body.until != nil {
            let heirs = catalogue.heirs(of: body, on: today)
            #expect(!heirs.isEmpty, "\(body.name)")
            #expect(heirs.allSatisfy { $0.body.stands(on: today) }, "\(body.name)")
        }
    }

    @Test(
        "knows the twelve uniform bodies of Decree 45/2025",
        arguments: [
            "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Công Thương", "Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Khoa học và Công nghệ",
            "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Thanh tra tỉnh", "Văn phòng Ủy ban nhân dân tỉnh",
        ])
    func uniform(name: String) throws {
        let day = try #require(Day("2025-07-01"))
        let body = try #require(catalogue.body(printed: name, on: day))
        #expect(body.until == nil)
        #expect(body.level == .province)
    }
}
