import DocumentFiles
import Organisation

/// Why something was not read or written, as the command tells it: a code, a sentence in each language, an exit status.
struct Refusal: Error, Equatable {
    var code: String
    var sentence: String
    var englishSentence: String
    var exitStatus: Int32

    /// The sentence, with the code by which manuals know it.
    func words(in language: Language) -> String {
        "\(language == .vi ? sentence : englishSentence) [\(code)]"
    }
}

/// The languages of messages.
enum Language: String, CaseIterable { case vi, en }

extension Refusal {
    /// Any error that reading or writing may end with.
    init(_ error: any Error) {
        switch error {
        case let error as Refusal: self = error
        case let error as DocumentFileError:
            self.init(code: error.code, sentence: error.sentence, englishSentence: error.englishSentence, exitStatus: error.exitStatus)
        case let error as WritingError:
            self.init(code: error.code, sentence: error.sentence, englishSentence: error.englishSentence, exitStatus: error.exitStatus)
        case let error as CatalogueError: self = .bodiesRefused(error)
        default:
            self.init(
                code: "UNEXPECTED", sentence: "Có lỗi ngoài dự kiến (\(error)); hãy báo quản trị viên.",
                englishSentence: "Something unexpected went wrong (\(error)); tell the administrator.", exitStatus: 125)
        }
    }

    static func emptyFolder(_ path: String) -> Refusal {
        Refusal(
            code: "INPUT-NO-FILES", sentence: "Thư mục \(path) không có tệp nào; hãy kiểm tra lại đường dẫn.",
            englishSentence: "The folder \(path) holds no files; check the path.", exitStatus: 110)
    }

    static func bodiesNotFound(_ path: String) -> Refusal {
        Refusal(
            code: "BODIES-NOT-FOUND", sentence: "Không đọc được tệp danh mục cơ quan \(path); hãy kiểm tra lại đường dẫn và quyền đọc.",
            englishSentence: "The file of bodies \(path) could not be read; check its path and permissions.", exitStatus: 111)
    }

    /// Every problem is told, so that the file can be mended in one go.
    private static func bodiesRefused(_ error: CatalogueError) -> Refusal {
        let problems = error.problems.map { "\($0.code) record \($0.record ?? 0) \($0.name ?? "")" }.joined(separator: "\n")
        return Refusal(
            code: "BODIES-REFUSED", sentence: "Danh mục cơ quan có lỗi, hãy sửa rồi chạy lại:\n\(error.description)",
            englishSentence: "The file of bodies has errors; mend them and run again:\n\(problems)", exitStatus: 112)
    }
}
