import ArgumentParser
import Foundation
public import Organisation
public import Secretariat
import Vietnamese

/// What all commands of the office share.
enum Office {
    /// Runs a command and tells a failure in one sentence, with its own exit status: 2 for what the rules refuse, 125 for what nobody foresaw.
    static func telling(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as ValidationError {
            throw error
        } catch let error as ExitCode {
            throw error
        } catch {
            let declined = Declined(error)
            FileHandle.standardError.write(Data("\(declined.sentence) [\(declined.code)]\n".utf8))
            if declined.code == "unexpected" { FileHandle.standardError.write(Data("thucthi: \(declined.log)\n".utf8)) }
            throw ExitCode(declined.code == "unexpected" ? 125 : 2)
        }
    }
}

extension NameFolding {
    /// Names are the same when they are the same without capitals and marks.
    static let vietnamese = NameFolding(SearchTokens.folded)
}

extension StartingSetError: Explaining {}
