import Seals
import Storage

// What can go wrong around the log says itself to an official.

extension LogError: Explaining {}
extension AnchorFileError: Explaining {}
extension SealError: Explaining {}
extension FileFault: Explaining {}
