import ArgumentParser

/// `thucthi plans`: the plans that one may look at, plans entered by hand, and what bodies file under them.
struct PlansCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plans", abstract: "Các kế hoạch trong kho; lập bằng tay; kế hoạch thực hiện của từng cơ quan.",
        subcommands: [PlansList.self, PlansNew.self, PlansFile.self, PlansReturn.self, PlansAccept.self, PlansFilings.self], defaultSubcommand: PlansList.self)
}
