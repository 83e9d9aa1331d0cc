import Foundation

/// What a careful officer takes from a sample, written by hand before any program read it.
struct Golden: Decodable {
    struct Entry: Decodable {
        let path: String
        let label: String
        let title: String?
    }

    struct Task: Decodable {
        let id: String
        let path: String
        let kind: String
        let text: String
        let lead: [String]
        let coordinating: [String]
        let deadline: GoldenDeadline?
        let targets: [Target]
        let product: String?
        let assigns: [String]?
    }

    struct Target: Decodable {
        let min: Double?
        let max: Double?
        let unit: String
        let text: String
    }

    struct Reference: Decodable {
        let symbol: String
        let type: String?
        let date: String?
        let issuer: String?
    }

    struct Header: Decodable {
        let type: String?
        let number: String?
        let issuer: String?
        let place: String?
        let date: String?
        let title: String?
        let signer: String?
        let draft: Bool
    }

    let header: Header
    let outline: [Entry]
    let tasks: [Task]
    let references: [Reference]

    /// The golden reading of a sample; it stands beside the tests, not in their bundle.
    static func of(_ sample: String) throws -> Golden {
        let file = House.folder.appending(path: "Tests/SamplesTests/Goldens/\(sample).json")
        return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
    }
}

/// Where the project stands on this computer.
enum House {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
