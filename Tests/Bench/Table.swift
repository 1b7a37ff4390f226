/// One line of what was measured: a figure beside its reference.
struct Row {
    let name: String
    let figure: Nanoseconds
    let reference: String
    let referenceFigure: Nanoseconds
    let runs: Int
    let target: Target

    enum Target {
        /// At most so many times the reference.
        case times(Double)
        /// At most so many milliseconds more than the reference.
        case more(Double)
        /// At most so many milliseconds, and later so many times the reference.
        case milliseconds(Double, later: Double)
        case none
    }
}

struct Table {
    private static let widths = [46, 12, 34, 12, 6, 12, 24]

    static func write(_ rows: [Row]) {
        line(["what", "median", "reference", "its own", "runs", "ratio", "target"])
        line(widths.map { String(repeating: "-", count: $0) })
        for row in rows {
            let ratio = Double(row.figure) / Double(max(1, row.referenceFigure))
            let (target, isMet) = judge(row, ratio)
            line([
                row.name, milliseconds(row.figure), row.reference, milliseconds(row.referenceFigure), "\(row.runs)",
                decimal(ratio, 1) + " x", target + (isMet.map { $0 ? "  met" : "  MISSED" } ?? ""),
            ])
        }
    }

    private static func judge(_ row: Row, _ ratio: Double) -> (String, Bool?) {
        switch row.target {
        case .times(let most): ("\(decimal(most, 0)) x", ratio <= most)
        case .more(let most):
            ("+\(decimal(most, 0)) ms", Double(row.figure - row.referenceFigure) <= most * 1e6)
        case .milliseconds(let most, let later):
            ("\(decimal(most, 0)) ms, later \(decimal(later, 0)) x", Double(row.figure) <= most * 1e6)
        case .none: ("", nil)
        }
    }

    private static func line(_ cells: [String]) {
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }
        var text = padded.joined(separator: "  ")
        while text.last == " " { text.removeLast() }
        print(text)
    }

    private static func milliseconds(_ value: Nanoseconds) -> String { decimal(Double(value) / 1e6, 3) + " ms" }

    private static func decimal(_ value: Double, _ places: Int) -> String {
        var unit = 1
        for _ in 0..<places { unit *= 10 }
        let scaled = Int((value * Double(unit)).rounded())
        guard places > 0 else { return "\(scaled)" }
        let rest = String(scaled % unit)
        return "\(scaled / unit)." + String(repeating: "0", count: places - rest.count) + rest
    }
}
