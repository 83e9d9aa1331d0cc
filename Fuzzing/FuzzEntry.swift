import Foundation

/// What libFuzzer calls with each input it makes up. Not built by the package: `Scripts/fuzz` compiles it over the built modules.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    target.take(bytes)
    return 0
}

/// Which reader is fed; `Scripts/fuzz` names it.
private let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "") ?? .text
