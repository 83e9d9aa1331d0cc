import Organisation
import SQL
import Seals
import Testing

@testable import Storage

@Suite("The log inside a transaction")
struct LogStoreTests {
    private let transaction = RecordingTransaction()
    private var store: LogStore { LogStore(transaction) }
    private let changes = SampleChain(count: 5).entries.map(\.change)
    private let authority = SampleChain.authority

    private func record() throws {
        try store.begin(authority)
        for change in changes { try store.append(change, to: store.takeHead(of: authority)) }
    }

    @Test("takes the head by its first statement, and moves it when an entry comes behind")
    func head() throws {
        try store.begin(authority)
        let head = try store.takeHead(of: authority)
        #expect(head == .beginning(of: authority))
        let entry = try store.append(changes[0], to: head)
        #expect(transaction.statements[1] == "UPDATE log_head SET number = number WHERE authority = ?")
        #expect(try store.head(of: authority) == entry.head)
    }

    @Test("gives back the very entries that were recorded, and finds them whole")
    func whole() throws {
        try record()
        var read: [LogEntry] = []
        try store.visitEntries(of: authority) {
            read.append($0)
            return true
        }
        #expect(read == SampleChain.chained(changes), "seed \(SampleChain.seed)")
        #expect(try store.check(of: authority).head == read.last?.head)
    }

    @Test("takes several entries one behind the other")
    func several() throws {
        try store.begin(authority)
        var head = try store.takeHead(of: authority)
        for change in changes { head = try store.append(change, to: head).head }
        #expect(try store.check(of: authority).head == head)
    }

    @Test("refuses an entry behind a head that has moved on")
    func moved() throws {
        try store.begin(authority)
        let old = try store.takeHead(of: authority)
        try store.append(changes[0], to: old)
        #expect(throws: LogError.headMoved(authority, expected: 0)) { try store.append(changes[1], to: old) }
        #expect(transaction.entries.count == 1)
    }

    @Test("knows no authority that was not begun")
    func unknown() {
        #expect(throws: LogError.noChain(authority)) { try store.takeHead(of: authority) }
        #expect(throws: LogError.noChain(authority)) { try store.head(of: authority) }
    }

    @Test("finds a row that holds what no entry can, and cut rows by the head")
    func tampered() throws {
        try record()
        let last = transaction.entries.removeLast()
        #expect(try store.check(of: authority).firstBreak == LogBreak(number: 5, fault: .endMissing(upTo: 5)))
        transaction.entries.append(last)
        transaction.entries[2][13] = .blob([1, 2, 3])
        #expect(try store.check(of: authority).firstBreak?.number == 3)
        #expect(try store.check(of: authority).firstBreak?.fault.code == "LOG-UNREADABLE")
    }

    @Test("keeps entries in a table that the database itself refuses to change")
    func appendOnly() {
        #expect(LogTables.entry.life == .appendOnly)
        #expect(LogTables.entry.key == ["authority", "number"])
        #expect(LogTables.changes.first == .createTable(LogTables.head))
    }
}
