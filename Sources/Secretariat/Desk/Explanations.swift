import Storage

// The errors that say themselves: their sentence is the official's answer.

extension StorageError: Explaining {}
extension AttachmentError: Explaining {}
