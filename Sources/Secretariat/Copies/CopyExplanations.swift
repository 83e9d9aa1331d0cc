import Storage

// What can go wrong with a copy says itself to an official.

extension CopyFault: Explaining {}
