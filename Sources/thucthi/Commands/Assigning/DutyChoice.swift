import ArgumentParser
import Organisation
import Planning
import Secretariat

/// Which duty a command is about: a task of a plan, and the body where several have it.
struct DutyChoice: ParsableArguments {
    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch.") var plan: String
    @Argument(help: "Số nhiệm vụ.") var task: Int
    @Option(help: "Cơ quan, khi nhiệm vụ giao cho nhiều nơi.") var body: String?

    /// Does an act on the duty and says what became of it; `saying` gets the name of the body that has it.
    func carryOut<Act: UseCase>(_ act: (AssignmentID, OpenOffice) async throws -> Act, saying: (String) -> String) async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let duty = try await office.duty(plan, task, body)
                _ = try await office.carryOut(try await act(duty.assignment.id, office))
                try Listing(saying(duty.name), values: ["task": task]).print(as: options.format)
            }
        }
    }
}
