extension DocumentFileError {
    /// What the official is told: one Vietnamese sentence that ends with what to do.
    public var sentence: String {
        switch self {
        case .notFound: "Không tìm thấy tệp; hãy kiểm tra lại tên tệp và thư mục."
        case .folder: "Đây là thư mục, không phải tệp; hãy chọn một tệp văn bản trong thư mục này."
        case .noPermission: "Không có quyền đọc tệp; hãy xin cấp quyền đọc hoặc chép tệp sang nơi khác rồi gửi lại."
        case .unreadable: "Không đọc được tệp từ ổ đĩa hoặc mạng; hãy chép tệp về máy rồi gửi lại."
        case .empty: "Tệp không có nội dung; hãy mở tệp gốc kiểm tra, lưu lại rồi gửi lại."
        case .unknownKind: "Tệp không thuộc loại đọc được; hãy gửi tệp Word, PDF, Excel, ảnh chụp trang văn bản hoặc tệp văn bản thuần."
        case .truncated: "Tệp bị cắt cụt, có thể do tải về chưa xong; hãy tải hoặc chép lại tệp rồi gửi lại."
        case .damaged: "Tệp bị hỏng; hãy mở bằng phần mềm soạn thảo, lưu thành tệp mới rồi gửi lại."
        case .expandsTooFar: "Tệp nén phình to bất thường nên không được mở để bảo đảm an toàn; hãy xin lại tệp từ nơi gửi."
        case .unsafeName: "Tệp chứa đường dẫn không an toàn nên không được mở; hãy xin lại tệp từ nơi gửi."
        case .documentType: "Tệp chứa khai báo không an toàn (DOCTYPE) nên không được mở; hãy lưu lại bằng Word rồi gửi lại."
        case .passwordProtected: "Tệp được đặt mật khẩu; hãy bỏ mật khẩu, lưu lại rồi gửi lại."
        case .tooManyPages(let pages, let limit): "Tệp có \(pages) trang, vượt mức \(limit) trang; hãy tách thành nhiều tệp rồi gửi từng tệp."
        case .tooManyPicturePages(let pages, let limit):
            "Tệp có \(pages) trang chỉ là ảnh chụp, vượt mức \(limit) trang; hãy tách thành nhiều tệp hoặc gửi bản có lớp chữ."
        case .tooLong: "Tệp quá dài; hãy tách thành nhiều tệp rồi gửi từng tệp."
        case .pictureTooLarge(let width, let height): "Ảnh quá lớn (\(width) × \(height) điểm); hãy quét lại ở độ phân giải 300 dpi rồi gửi lại."
        case .noReadableText: "Không nhận ra chữ nào trong ảnh; hãy quét lại rõ hơn, đúng chiều, rồi gửi lại."
        case .programMissing(_, let package): "Máy chủ chưa cài phần mềm cần để đọc loại tệp này; hãy đề nghị quản trị viên cài gói \(package)."
        case .programFailed: "Phần mềm chuyển đổi không đọc được tệp; hãy mở tệp kiểm tra, lưu lại hoặc gửi bản định dạng khác."
        case .programTookTooLong: "Đọc tệp quá lâu nên đã dừng; hãy tách tệp nhỏ hơn rồi gửi lại."
        case .noWorkingSpace: "Máy chủ không còn chỗ trống để xử lý tệp; hãy báo quản trị viên kiểm tra ổ đĩa."
        }
    }

    /// The same sentence in English.
    public var englishSentence: String {
        switch self {
        case .notFound: "The file was not found; check its name and folder."
        case .folder: "This is a folder, not a file; choose a document inside it."
        case .noPermission: "The file may not be read; ask for permission or copy it elsewhere and send it again."
        case .unreadable: "The disk or network failed while reading the file; copy it to this computer and send it again."
        case .empty: "The file has no content; open the original, save it again and send it again."
        case .unknownKind: "This kind of file cannot be read; send a Word, PDF, Excel, picture or plain text file."
        case .truncated: "The file is cut short, perhaps by an unfinished download; fetch or copy it again and send it again."
        case .damaged: "The file is damaged; open it in an office program, save it as a new file and send it again."
        case .expandsTooFar: "The packed file expands beyond all measure and was not opened for safety; ask the sender for it again."
        case .unsafeName: "The file holds unsafe paths and was not opened; ask the sender for it again."
        case .documentType: "The file holds an unsafe declaration (DOCTYPE) and was not opened; save it with Word and send it again."
        case .passwordProtected: "The file is protected by a password; remove it, save the file and send it again."
        case .tooManyPages(let pages, let limit): "The file has \(pages) pages, more than \(limit); split it and send the pieces."
        case .tooManyPicturePages(let pages, let limit):
            "The file has \(pages) pages that are only pictures, more than \(limit); split it or send one with a text layer."
        case .tooLong: "The file is too long; split it and send the pieces."
        case .pictureTooLarge(let width, let height): "The picture is too large (\(width) × \(height) points); scan it at 300 dpi and send it again."
        case .noReadableText: "No words were found in the picture; scan it again, sharper and the right way up."
        case .programMissing(_, let package): "A program needed for this kind of file is missing; ask the administrator to install \(package)."
        case .programFailed: "The converting program could not read the file; open it, save it again or send another format."
        case .programTookTooLong: "Reading the file took too long and was stopped; split it and send the pieces."
        case .noWorkingSpace: "There is no room left to work on the file; ask the administrator to check the disk."
        }
    }
}
