/// Natural logarithms without a mathematical library: good to six digits, which is more than a weight has.
public enum Logarithm {
    /// The logarithm of a positive number.
    public static func of(_ number: Double) -> Double {
        guard number > 0 else { return 0 }
        let exponent = Double(number.exponent)
        // ln(m) for 1 ≤ m < 2 by the series of the inverse hyperbolic tangent.
        let ratio = (number.significand - 1) / (number.significand + 1)
        let square = ratio * ratio
        let series = ratio * (1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square * (1.0 / 9 + square / 11)))))
        return exponent * 0.693_147_180_559_945 + 2 * series
    }
}
