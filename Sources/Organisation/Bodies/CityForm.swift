/// How the name of a province's body reads in a centrally run city: «Công an tỉnh» is «Công an thành phố» there.
public enum CityForm {
    /// Endings of province names, longest first, and what a city writes instead.
    private static let endings = [
        (" các tỉnh ủy", " các thành ủy"), (" Tỉnh ủy", " Thành ủy"), (" Tỉnh đoàn", " Thành đoàn"), (" tỉnh", " thành phố"),
    ]
    /// Names that stand alone.
    private static let whole = ["Tỉnh ủy": "Thành ủy", "Tỉnh đoàn": "Thành đoàn"]

    /// The city's form of a province body's name, or nothing when the name is the same in both.
    public static func of(_ name: String) -> String? {
        if let alone = whole[name] { return alone }
        for (province, city) in endings where name.hasSuffix(province) {
            return String(name.dropLast(province.count)) + city
        }
        return nil
    }
}
