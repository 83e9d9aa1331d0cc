/// Goes through all words of a value by way of its own coding, and keeps nothing of it.
struct WordingWalk: Encoder {
    let path: [String]
    let visit: (String, [String]) throws -> Void

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> { KeyedEncodingContainer(Keyed(walk: self)) }
    func unkeyedContainer() -> any UnkeyedEncodingContainer { Unkeyed(walk: self) }
    func singleValueContainer() -> any SingleValueEncodingContainer { Single(walk: self) }

    fileprivate func below(_ key: any CodingKey) -> WordingWalk { WordingWalk(path: path + [key.stringValue], visit: visit) }

    /// The keys of a map are words of somebody too; those of our own types are short and plain.
    fileprivate func checkKey(_ key: any CodingKey) throws {
        let words = key.stringValue
        if words.utf8.count > 100 || words.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) { try visit(words, path + ["name"]) }
    }

    fileprivate func take(_ value: some Encodable) throws {
        if let words = value as? String { try visit(words, path) } else { try value.encode(to: self) }
    }
}

/// A value with keys: each key is a step of the path.
private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let walk: WordingWalk
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {}
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try walk.checkKey(key)
        try walk.below(key).take(value)
    }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        walk.below(key).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { walk.below(key).unkeyedContainer() }
    func superEncoder() -> any Encoder { walk }
    func superEncoder(forKey key: Key) -> any Encoder { walk.below(key) }
}

/// A list: its parts stand under the key of the list.
private struct Unkeyed: UnkeyedEncodingContainer {
    let walk: WordingWalk
    var codingPath: [any CodingKey] { [] }
    var count = 0

    init(walk: WordingWalk) { self.walk = walk }

    func encodeNil() {}
    // The bytes of a document are many, and no words.
    func encode(_ value: UInt8) {}
    func encode<Value: Encodable>(_ value: Value) throws { try walk.take(value) }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> { walk.container(keyedBy: type) }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { walk.unkeyedContainer() }
    func superEncoder() -> any Encoder { walk }
}

/// A value of one piece: words are visited, anything else is gone through.
private struct Single: SingleValueEncodingContainer {
    let walk: WordingWalk
    var codingPath: [any CodingKey] { [] }

    func encodeNil() {}
    func encode(_ value: Bool) {}
    func encode(_ value: String) throws { try walk.visit(value, walk.path) }
    func encode(_ value: Double) {}
    func encode(_ value: Float) {}
    func encode(_ value: Int) {}
    func encode(_ value: Int8) {}
    func encode(_ value: Int16) {}
    func encode(_ value: Int32) {}
    func encode(_ value: Int64) {}
    func encode(_ value: UInt) {}
    func encode(_ value: UInt8) {}
    func encode(_ value: UInt16) {}
    func encode(_ value: UInt32) {}
    func encode(_ value: UInt64) {}
    func encode<Value: Encodable>(_ value: Value) throws { try walk.take(value) }
}
