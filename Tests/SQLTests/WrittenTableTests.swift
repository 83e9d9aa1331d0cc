import SQL
import Testing

@Suite("A statement that writes")
struct WrittenTableTests {
    @Test("tells the table that it writes")
    func tables() {
        #expect(("INSERT INTO plan (id, name) VALUES (\(1), \("b"))" as Statement).writtenTable == "plan")
        #expect(("INSERT INTO plan(id) VALUES (1)" as Statement).writtenTable == "plan")
        #expect(("update\n  plan set name = \("UPDATE body")" as Statement).writtenTable == "plan")
        #expect(("DELETE FROM plan" as Statement).writtenTable == "plan")
        #expect(("WITH old AS (SELECT 1) INSERT INTO plan SELECT * FROM old" as Statement).writtenTable == "plan")
        #expect(("SELECT 1" as Statement).writtenTable == nil)
    }
}

@Suite("The name of a rule")
struct CheckNameTests {
    @Test("is read back as table and rule")
    func reading() {
        let name = CheckName(table: "plan_task", rule: "number_counts")
        #expect(name.text == "ck_plan_task__number_counts")
        #expect(CheckName(told: name.text) == name)
    }

    @Test("is not read from other names", arguments: ["plan_task_check", "ck_plan_task", "", "ck_", "uq_plan__number"])
    func strangers(name: String) {
        #expect(CheckName(told: name) == nil)
    }
}
