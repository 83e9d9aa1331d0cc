import ArgumentParser

/// `thucthi cascade`: what plans below carry out of the documents above.
struct CascadeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cascade", abstract: "Cụ thể hóa văn bản trên: đề xuất, nối, gỡ; mục chưa ai thực hiện; đường đi của một mục đến việc cụ thể.",
        subcommands: [
            CascadePropose.self, CascadeLink.self, CascadeUnlink.self, CascadeUncarried.self, CascadeCarryingNone.self, CascadePath.self,
        ])
}
