import DatabaseFixtures
import Organisation
import Planning
import SQL
import Testing

@testable import Storage

@Suite("Search")
struct SearchIndexTests {
    private static let authority = AuthorityID(1)
    private static let texts = [
        "Đẩy mạnh đổi mới sáng tạo trong doanh nghiệp", "Tổ chức hội nghị đối mới", "Kế hoạch 12/KH-UBND về chuyển đổi số",
        "Xây dựng hoà bình và hòa giải cơ sở", "Mới đổi tên cơ quan", "Rà soát «AND» OR NOT NEAR(một hai, 5) * -x: ^ & | ! <-> 'nháy' \"kép\" \\ {} %_",
        "Ⓐ ½ 中文 Яков", "Tháng 12",
    ]

    private static func work(_ number: Int, _ what: String) -> WorkItem {
        WorkItem(id: WorkItemID(UInt128(number + 1)), assignment: AssignmentID(1), what: what)
    }

    private static func with(_ dialect: Dialect, _ body: (any Database) async throws -> Void) async throws {
        try await FreshDatabase.with(dialect, [Migration(1, "Search", [.createSearch(table: "search")])]) { database in
            try await database.write { try SearchIndex($0, authority).put(texts.enumerated().map { work($0.offset, $0.element) }) }
            try await body(database)
        }
    }

    private static func found(_ words: String, limit: Int = 20, kinds: Set<SearchKind> = [.workItem], in database: any Database) async throws -> [Int] {
        let query = try SearchQuery(words)
        return try await database.read { try SearchIndex($0, authority).search(query, kinds: kinds, limit: limit) }.map { Int($0.owner.recency) - 1 }
    }

    @Test(
        "finds what is asked, the best first",
        arguments: [
            ("doi moi", [1, 0, 4]), ("đổi mới", [0, 4, 1]), ("ĐỔI MỚI SÁNG TẠO", [0]), ("12/kh-ubnd", [2]), ("12", [7, 2]), ("hòa", [3]), ("hoà bình", [3]),
            ("hoa giai", [3]), ("không có", []), ("\"một", [5]), ("AND", [5]), ("OR NOT", [5]), ("NEAR(một hai, 5)", [5]), ("nháy' OR 1", []),
            ("*moi*", [4, 1, 0]),
            ("moi -doi", [4, 1, 0]), ("marked:moi", []), ("moi & | ! <-> doi", [4, 1, 0]), ("\\ kép \"", [5]), ("ⓐ", [6]), ("½", [6]), ("中文", [6]),
            ("яков", [6]),
            ("doi doi doi moi", [4, 1, 0]), ("(moi", [4, 1, 0]), ("^moi", [4, 1, 0]), ("moi;--", [4, 1, 0]), ("%_ moi", [4, 1, 0]),
        ])
    func finding(words: String, expected: [Int]) async throws {
        for dialect in Dialect.allCases {
            try await Self.with(dialect) { database in
                let found = try await Self.found(words, in: database)
                #expect(found == expected, "\(dialect)")
            }
        }
    }

    @Test("tells as many as are asked for, and of the kinds that are asked for", arguments: Dialect.allCases)
    func limits(dialect: Dialect) async throws {
        try await Self.with(dialect) { database in
            let found1 = try await Self.found("moi", limit: 2, in: database)
            #expect(found1 == [4, 1])
            let found2 = try await Self.found("moi", kinds: [.plan, .task], in: database)
            #expect(found2 == [])
            let found3 = try await Self.found("moi", kinds: [], in: database)
            #expect(found3 == [])
        }
    }

    @Test("passes over what may not be shown, page after page", arguments: Dialect.allCases)
    func hidden(dialect: Dialect) async throws {
        try await FreshDatabase.with(dialect, [Migration(1, "Search", [.createSearch(table: "search")])]) { database in
            try await database.write { try SearchIndex($0, Self.authority).put((0..<700).map { Self.work($0, "việc \($0)") }) }
            let query = try SearchQuery("việc")
            let shown = try await database.read { transaction in
                try SearchIndex(transaction, Self.authority).search(query, limit: 3) { $0.recency < 100 }
            }
            #expect(shown.map { Int($0.owner.recency) } == [99, 98, 97])
        }
    }

    @Test("knows nothing of another authority", arguments: Dialect.allCases)
    func authorities(dialect: Dialect) async throws {
        try await Self.with(dialect) { database in
            let query = try SearchQuery("moi")
            let found4 = try await database.read { try SearchIndex($0, AuthorityID(2)).search(query, limit: 5) }
            #expect(found4 == [])
        }
    }

    @Test("forgets what is taken out, and follows what changes", arguments: Dialect.allCases)
    func following(dialect: Dialect) async throws {
        try await Self.with(dialect) { database in
            try await database.write { transaction in
                let index = SearchIndex(transaction, Self.authority)
                try index.remove(Self.work(4, ""))
                try index.put([Self.work(1, "Tổng kết")])
            }
            let found5 = try await Self.found("moi", in: database)
            #expect(found5 == [0])
            let found6 = try await Self.found("tong ket", in: database)
            #expect(found6 == [1])
        }
    }

    @Test("refuses what holds no word", arguments: ["", "  ", "*", "«»", "\"", "-- ; …"])
    func empty(words: String) { #expect(throws: SearchError.empty) { try SearchQuery(words) } }

    @Test("refuses what is longer than anybody asks")
    func tooLong() {
        #expect(throws: SearchError.tooLong(most: 32)) { try SearchQuery(String(repeating: "a ", count: 33)) }
        #expect(throws: SearchError.tooLong(most: 32)) { try SearchQuery(String(repeating: "a", count: 1_001)) }
        #expect(throws: Never.self) { try SearchQuery(String(repeating: "a ", count: 32)) }
    }

    @Test(
        "sets off the words that were found, in bytes",
        arguments: [
            ("moi", "Đổi mới", ["mới"]), ("đổi mới", "Đổi mới, đối mới", ["Đổi", "mới", "mới"]), ("12/kh", "Số 12/KH-UBND", ["12", "KH"]),
            ("hòa", "HOÀ hoa", ["HOÀ"]), ("nghe", "công nghe\u{302}\u{323}.", ["nghe\u{302}\u{323}"]), ("x", "không", []),
        ])
    func highlights(words: String, text: String, expected: [String]) throws {
        let bytes = Array(text.utf8)
        let marked = try SearchQuery(words).highlights(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(marked == expected)
    }
}
