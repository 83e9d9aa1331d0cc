import Planning
import Storage

// The errors that say themselves: their sentence is the official's answer.

extension StorageError: Explaining {}
extension AttachmentError: Explaining {}
extension AssignmentError: Explaining {}
extension RepairError: Explaining {}
extension IntakeError: Explaining {}
extension MoneyError: Explaining {}
extension RuleBookError: Explaining {}
extension SearchError: Explaining {}
