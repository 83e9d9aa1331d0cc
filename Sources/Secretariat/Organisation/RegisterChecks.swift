import Organisation
import Storage

extension BodyRegister {
    /// Makes a change and refuses it when the register no longer holds together; faults that were there before are no reason.
    func checked(_ change: (BodyRegister) throws -> Void) throws {
        let before = Set(try registry().faults())
        try change(self)
        if let fault = try registry().faults().first(where: { !before.contains($0) }) { throw Declined(fault.code, fault.sentence, log: "\(fault)") }
    }
}
