import Organisation
import Testing

@Suite("The standing catalogue of bodies")
struct StandardCatalogueTests {
    @Test("is read without a fault")
    func whole() throws {
        let catalogue = try BodyCatalogue.standard()
        #expect(catalogue.bodies.count > 300)
    }

    @Test("hands every succession to a body that stands on that day")
    func successors() throws {
        let catalogue = try BodyCatalogue.standard()
        for body in catalogue.bodies {
            for succession in body.successors {
                let heir = catalogue.body(printed: succession.successor.text, on: succession.date)
                #expect(heir?.name == succession.successor, "\(body.name) → \(succession.successor)")
            }
        }
    }
}
