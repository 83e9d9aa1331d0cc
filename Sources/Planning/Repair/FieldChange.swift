/// A person's value for one field of a task; nil says that there is nothing.
public enum FieldChange: Hashable, Sendable {
    case text(String)
    case kind(TaskDraft.Kind)
    case leads([String]?)
    case coordinating([String]?)
    case deadline(Deadline?)
    case targets([Target]?)
    case product(String?)
    case field(String?)
}
