import Foundation
import Testing

@testable import DocumentFiles

@Suite("Tệp không đọc được: every refusal says what it is and what to do")
struct RefusalTests {
    private let word = WordSample(paragraph(String(repeating: "Nhiệm vụ ", count: 200))).bytes

    @Test("nothing there, a folder, an empty file, only blanks")
    func notAFile() async throws {
        await #expect(throws: DocumentFileError.notFound(path: "/khong/co/tep.docx")) { try await DocumentFile.read(path: "/khong/co/tep.docx") }
        await #expect(throws: DocumentFileError.folder(path: "/tmp")) { try await DocumentFile.read(path: "/tmp") }
        #expect(await refusal([]) == .empty)
        #expect(await refusal(Array(" \n\t\n".utf8)) == .empty)
        #expect(await refusal(WordSample("<w:p/>").bytes) == .empty)
    }

    @Test("a file that we may not read", .enabled(if: getuid() != 0, "the administrator may read everything"))
    func noPermission() async throws {
        let file = try TemporaryFile(Array("x".utf8))
        chmod(file.path, 0)
        await #expect(throws: DocumentFileError.noPermission(path: file.path)) { try await DocumentFile.read(path: file.path) }
    }

    @Test("bytes of no known kind, packages without a document, devices")
    func unknownKinds() async throws {
        #expect(await refusal((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 >> 3) })?.code == "FILE-UNKNOWN-KIND")
        #expect(await refusal(ZipSample.bytes([("anh.txt", "x")]))?.code == "FILE-UNKNOWN-KIND")
        #expect(await refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 2_000))?.code == "FILE-UNKNOWN-KIND")
        await #expect(throws: DocumentFileError.unknownKind(found: "no regular file")) { try await DocumentFile.read(path: "/dev/null") }
    }

    @Test("a package that was cut, or whose bytes changed on the way")
    func damagedPackages() async throws {
        #expect(await refusal(Array(word.prefix(word.count / 2))) == .truncated)
        var changed = word
        let middle = try #require(changed.firstOffset(of: "word/document.xml")) + 40
        for index in middle..<(middle + 20) { changed[index] ^= 0x5A }
        #expect(await refusal(changed)?.code == "FILE-DAMAGED")
    }

    @Test("a package that expands beyond all measure")
    func bombs() async throws {
        let bomb = WordSample(paragraph(String(repeating: "0", count: 3 << 20))).bytes
        var limits = Limits()
        limits.expandedBytes = 1 << 20
        #expect(await refusal(bomb, limits: limits)?.code == "FILE-EXPANDS-TOO-FAR")
        limits = Limits()
        limits.ratioFloor = 1 << 20
        limits.expansionRatio = 100
        #expect(await refusal(bomb, limits: limits)?.code == "FILE-EXPANDS-TOO-FAR")
        limits = Limits()
        limits.entries = 3
        #expect(await refusal(word, limits: limits)?.code == "FILE-EXPANDS-TOO-FAR")
    }

    @Test("names that lead outside the package", arguments: ["../../etc/passwd", "/etc/passwd", "word/..\\..\\x", "C:\\x"])
    func unsafeNames(name: String) async {
        let bytes = ZipSample.bytes([("word/document.xml", "<document/>"), (name, "x")])
        let code = await refusal(bytes)?.code
        // The program that makes the sample takes the first slash off by itself; the rule is held against the name too.
        #expect(code == "FILE-UNSAFE-NAME" || ZipPackage.leadsOutside(name) && name.hasPrefix("/"))
    }

    @Test("a document type in a part")
    func documentTypes() async {
        let bytes = ZipSample.bytes([("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><document><body><p><r><t>&a;</t></r></p></body></document>")])
        #expect(await refusal(bytes) == .documentType(part: "word/document.xml"))
    }

    @Test("a password on a new file and on an old one")
    func passwords() async {
        let shell: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
        #expect(await refusal(shell + "EncryptedPackage".utf8.flatMap { [$0, 0] } + [0, 0]) == .passwordProtected)
        var old = shell + [0xEC, 0xA5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01]
        old += Array(repeating: 0, count: 500) + "WordDocument".utf8.flatMap { [$0, 0] } + [0, 0]
        #expect(await refusal(old) == .passwordProtected)
    }

    @Test("parts that do not hold together, and elements inside each other without end")
    func damagedParts() async {
        for body in ["<w:p><w:r></w:p>", "<w:p", "<w:p><w:r><w:t>x</w:t></w:r>", String(repeating: "<w:tbl><w:tr><w:tc>", count: 5_000)] {
            let bytes = ZipSample.bytes([("word/document.xml", "<w:document><w:body>\(body)")])
            #expect(await refusal(bytes)?.code == "FILE-DAMAGED")
        }
    }

    @Test("more text, lines or cells than anybody plans")
    func tooLong() async {
        var limits = Limits()
        limits.textBytes = 1_000
        #expect(await refusal(Array(String(repeating: "dài ", count: 400).utf8), limits: limits)?.code == "FILE-TOO-LONG")
        #expect(await refusal(word, limits: limits)?.code == "FILE-TOO-LONG")
        limits = Limits()
        limits.pieces = 10
        #expect(await refusal(Array(String(repeating: "dòng\n", count: 20).utf8), limits: limits)?.code == "FILE-TOO-LONG")
    }

    @Test("each refusal has a code and an exit status of its own, and two sentences that end with what to do")
    func words() {
        let all: [DocumentFileError] = [
            .notFound(path: "a"), .folder(path: "a"), .noPermission(path: "a"), .unreadable(path: "a", reason: "b"), .empty, .unknownKind(found: "a"),
            .truncated,
            .damaged(part: "a", reason: "b"), .expandsTooFar(reason: "a"), .unsafeName(entry: "a"), .documentType(part: "a"), .passwordProtected,
            .tooManyPages(pages: 2, limit: 1), .tooManyPicturePages(pages: 2, limit: 1), .tooLong(what: "a", limit: 1), .pictureTooLarge(width: 1, height: 1),
            .noReadableText, .programMissing(program: "a", package: "b"), .programFailed(program: "a", status: 1, message: "b"),
            .programTookTooLong(program: "a", seconds: 1), .noWorkingSpace(reason: "a"),
        ]
        #expect(Set(all.map(\.code)).count == all.count && all.allSatisfy { $0.code.hasPrefix("FILE-") && $0.log.hasPrefix($0.code) })
        #expect(all.map(\.exitStatus) == Array(64..<(64 + Int32(all.count))))
        for error in all {
            #expect(error.sentence.contains("; hãy ") && error.sentence.hasSuffix("."))
            #expect(error.englishSentence.contains("; ") && error.englishSentence.hasSuffix("."))
        }
    }
}
