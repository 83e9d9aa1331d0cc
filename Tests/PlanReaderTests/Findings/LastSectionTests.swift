import Planning
import Testing

@Suite("A body that only the last part charges")
struct ChargedOnlyAtEndTests {
    private let code = "charged-only-at-end"
    private static let work = "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ.\n2. Sở Công Thương, phối hợp với Sở Tư pháp, kiểm tra thị trường.\n"

    @Test(
        "is found",
        arguments: [
            PlanSample(
                "one more department",
                work + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực.\n2. Sở Công Thương\n- Cập nhật số liệu.\n3. Sở Y tế\n- Kiểm tra thuốc."),
            PlanSample("a unit", work + "II. PHÂN CÔNG THỰC HIỆN\n1. Sở Tài chính: Bố trí nhân lực.\n2. Công an tỉnh: Kiểm tra an ninh."),
            PlanSample(
                "in running words",
                work + "II. TỔ CHỨC THỰC HIỆN\n- Sở Tài chính bố trí nhân lực.\n- Sở Công Thương cập nhật số liệu.\n- Sở Y tế kiểm tra thuốc."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where it is named before or the last part gives all duties",
        arguments: [
            PlanSample("named before", work + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực.\n2. Sở Công Thương\n- Cập nhật số liệu."),
            PlanSample("named before as a partner", work + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực.\n2. Sở Tư pháp\n- Thẩm định văn bản."),
            PlanSample(
                "the parts before name nobody",
                "I. NHIỆM VỤ\n1. Rà soát các quỹ.\n2. Kiểm tra thị trường.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực."),
            PlanSample(
                "the parts before hardly name anybody",
                "I. NHIỆM VỤ\n1. Rà soát các quỹ.\n2. Kiểm tra thị trường.\n3. Sở Tài chính rà soát kho.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực.\n2. Sở Y tế\n- Kiểm tra thuốc."
            ),
            PlanSample(
                "the last part charges others throughout", work + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Bố trí nhân lực.\n2. Sở Y tế\n- Kiểm tra thuốc."),
            PlanSample("no last part", work),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}

@Suite("A body that the last part leaves out")
struct MissingAtEndTests {
    private let code = "missing-at-end"
    private static let work = "I. NHIỆM VỤ\n1. Sở Tài chính rà soát các quỹ.\n2. Sở Công Thương kiểm tra thị trường.\n3. Sở Y tế kiểm tra thuốc.\n"

    @Test(
        "is found",
        arguments: [
            PlanSample("one left out", work + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực.\n2. Sở Công Thương\n- Cập nhật số liệu."),
            PlanSample("in running words", work + "II. TỔ CHỨC THỰC HIỆN\n- Sở Tài chính bố trí nhân lực.\n- Sở Y tế cập nhật số liệu."),
            PlanSample("two left out, told once", work + "II. TRÁCH NHIỆM THỰC HIỆN\n1. Công an tỉnh\n- Giữ trật tự.\n2. Sở Công Thương\n- Cập nhật số liệu."),
        ])
    func found(sample: PlanSample) throws {
        #expect(try sample.findings(code).count == 1)
    }

    @Test(
        "is not found where all are named, or a group takes them in",
        arguments: [
            PlanSample(
                "all named",
                work + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực.\n2. Sở Công Thương\n- Cập nhật số liệu.\n3. Sở Y tế\n- Cấp thuốc."),
            PlanSample(
                "a group",
                work
                    + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí nhân lực.\n2. Sở Công Thương\n- Cập nhật số liệu.\n3. Các sở, ban, ngành\n- Thực hiện nhiệm vụ được giao."
            ),
            PlanSample("the last part speaks of one body only", work + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Theo dõi, đôn đốc việc thực hiện."),
        ])
    func notFound(sample: PlanSample) throws {
        #expect(try sample.findings(code).isEmpty)
    }
}
