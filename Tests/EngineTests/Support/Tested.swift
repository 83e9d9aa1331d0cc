import SQL

extension Dialect {
    /// The engines that the contract is asked of.
    static let tested = allCases
}
