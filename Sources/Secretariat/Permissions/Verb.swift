/// What can be done here, as docs/PERMISSIONS.md lists it. Each use case does one of these; several may share one.
public enum Verb: String, CaseIterable, Sendable, Codable {
    case registerBody, recordSuccession, defineGroup, registerPerson, appoint, changeCalendar, changeRule
    case takeInPlan, readPlan, repairPlan, publishPlan, adjustPlan, endPlan
    case assign, nameFollower, acceptDuty, answerQuestion, refuseDuty, delegate, passOnDuties
    case keepWorkItems, fileImplementingPlan, judgeImplementingPlan, completeDuty
    case linkClause, attachFile
    case readLog, signHead, keepCopies
}
