/// What a spreadsheet would take for a formula when it opens a table, and run.
///
/// A line is one when it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, after blanks and apostrophes. It is
/// *defused* by an apostrophe in front; one that has apostrophes already gets one more, so that taking one off each such line
/// gives back exactly what was there.
public enum Formula {
    /// Every physical line of a cell defused.
    public static func defused(_ cell: String) -> String {
        var defused = String.UnicodeScalarView()
        visit(cell) { scalar, isFormula in
            if isFormula { defused.append("'") }
            defused.append(scalar)
        }
        return String(defused)
    }

    /// The cell as it was before.
    public static func restored(_ cell: String) -> String {
        guard cell.utf8.contains(UInt8(ascii: "'")) else { return cell }
        var restored = String.UnicodeScalarView()
        visit(cell) { scalar, isFormula in
            if !(isFormula && scalar == "'") { restored.append(scalar) }
        }
        return String(restored)
    }

    /// Goes through a cell; `isFormula` is true of the first sign of a line that is one.
    private static func visit(_ cell: String, _ take: (_ scalar: Unicode.Scalar, _ isFormula: Bool) -> Void) {
        let scalars = Array(cell.unicodeScalars)
        var isStart = true
        for (index, scalar) in scalars.enumerated() {
            take(scalar, isStart && begins(scalars[index...]))
            isStart = scalar == "\n" || scalar == "\r"
        }
    }

    private static func begins(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        let sign = line.drop { $0 == "'" }.drop { $0 == " " || $0 == "\u{A0}" }.first
        return sign.map { signs.contains($0) } ?? false
    }

    /// The wide ones are those of Japanese keyboards, which spreadsheets take too.
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
}
