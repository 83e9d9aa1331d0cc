import Organisation
import Testing

@Suite("A file of an office's own bodies")
struct AddedCatalogueTests {
    private func record(_ name: String, _ more: String = "") -> String {
        #"{"name":"\#(name)","kind":"department","level":"province","source":"Quyết định","mark":"read"\#(more)}"#
    }

    private func file(_ records: String...) -> [UInt8] {
        Array("{\"bodies\":[\(records.joined(separator: ","))]}".utf8)
    }

    private func problems(_ json: [UInt8]) throws -> [CatalogueProblem] {
        do throws(CatalogueError) {
            _ = try BodyCatalogue.standard().adding(json: json)
        } catch {
            return error.problems
        }
        return []
    }

    @Test("adds bodies to the standing ones")
    func adds() throws {
        let catalogue = try BodyCatalogue.standard()
        let added = try catalogue.adding(json: file(record("Sở Biển và Hải đảo", #","also":["Sở B&HĐ"]"#)))
        #expect(added.bodies.count == catalogue.bodies.count + 1)
        #expect(added.bodies(printed: "Sở B&HĐ").map(\.name) == ["Sở Biển và Hải đảo"])
    }

    @Test("puts a record in the place of all bodies of the same name")
    func replaces() throws {
        let added = try BodyCatalogue.standard().adding(json: file(record("Sở Du lịch", #","from":"2016-01-01""#)))
        #expect(added.bodies(printed: "Sở Du lịch").map(\.from) == [Day("2016-01-01")])
    }

    @Test("may hold a body and its successor in any order")
    func successors() throws {
        let ended = record(
            "Sở A", #","until":"2025-03-01","successors":[{"name":"Sở B","date":"2025-03-01","scope":"part: nửa việc","basis":null,"mark":"open"}]"#)
        let catalogue = try BodyCatalogue(json: file(ended, record("Sở B")))
        #expect(catalogue.bodies.first?.successors.first?.scope == .part("nửa việc"))
    }

    @Test("is refused with every problem at the number of its record")
    func allProblems() throws {
        let found = try problems(
            file(
                record("Sở A", #","until":"2025-02-30""#), record("Sở B"), #"{"name":"Sở C","kind":"sở","level":"province","mark":"read"}"#, "7"))
        #expect(
            found == [
                CatalogueProblem(record: 1, name: "Sở A", fault: .badDay(key: "until", value: "2025-02-30")),
                CatalogueProblem(record: 3, name: "Sở C", fault: .badValue(key: "kind", value: "sở")),
                CatalogueProblem(record: 3, name: "Sở C", fault: .missing(key: "source")),
                CatalogueProblem(record: 4, fault: .notCatalogue("không phải một bản ghi")),
            ])
    }

    @Test(
        "is refused for what does not hold between bodies",
        arguments: [
            (#","also":["Sở Tài chính"]"#, CatalogueProblem.Fault.nameTaken("Sở Tài chính", by: "Sở Tài chính")),
            (#","also":["Sở TC"]"#, .nameTaken("Sở TC", by: "Sở Tài chính")),
            (#","also":[" Sở"]"#, .badName(" Sở")),
            (#","from":"2025-03-01","until":"2025-03-01""#, .endsBeforeItBegins),
            (#","sucessors":[]"#, .unknownKey("sucessors")),
            (#","successors":[{"name":"Sở Z","date":"2025-03-01","scope":"whole","mark":"open"}]"#, .unknownSuccessor("Sở Z")),
            (#","successors":[{"name":"Sở X","date":"2025-03-01","scope":"whole","mark":"open"}]"#, .inheritsFromItself),
            (#","successors":[{"name":"Sở Tài chính","date":"2025-03-01","scope":"half","mark":"open"}]"#, .badValue(key: "scope", value: "half")),
            (#","successors":[{"name":"Sở Tài chính","scope":"whole","mark":"open"}]"#, .missing(key: "date")),
        ])
    func faults(more: String, expected: CatalogueProblem.Fault) throws {
        #expect(try problems(file(record("Sở Đủ"), record("Sở X", more))) == [CatalogueProblem(record: 2, name: "Sở X", fault: expected)])
    }

    @Test("lets two bodies of different times bear one name")
    func eras() throws {
        let two = file(record("Sở A", #","until":"2008-01-01""#), record("Sở A", #","from":"2008-01-01""#))
        #expect(try BodyCatalogue(json: two).bodies.count == 2)
        #expect(try problems(file(record("Sở A", #","until":"2008-01-02""#), record("Sở A", #","from":"2008-01-01""#))).map(\.record) == [2])
    }

    @Test(
        "is refused whole when it is no catalogue",
        arguments: [
            ("", "catalogue.not-catalogue"), ("[]", "catalogue.not-catalogue"), ("{}", "catalogue.missing"),
            (#"{"bodies":[],"body":[]}"#, "catalogue.unknown-key"),
        ])
    func noCatalogue(text: String, code: String) throws {
        let found = try problems(Array(text.utf8))
        #expect(found.map(\.code) == [code])
        #expect(found.first?.sentence.hasPrefix("Tệp danh mục: ") == true)
    }

    @Test("tells the official the record and what to do")
    func sentence() {
        let problem = CatalogueProblem(record: 3, name: "Sở C", fault: .badDay(key: "until", value: "30/02/2025"))
        #expect(problem.sentence == "Bản ghi số 3 (Sở C): “30/02/2025” ở mục “until” không phải là ngày, cần ghi như 2025-03-01.")
    }
}
