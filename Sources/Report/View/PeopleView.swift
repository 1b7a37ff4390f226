/// Who came: counts, organisations, names where they are wanted.
struct PeopleView: View {
    let attendance: Document.Attendance
    let organisationsLabel: String

    static let schema = Schema<PeopleView>(
        "people", Meaning("Qui est venu.", "Who came."),
        [
            .texts(
                "counts", "« 31 personnes présentes », « 2 personnes excusées ».",
                "“31 people present”, “2 people sent apologies”."
            ) { $0.attendance.counts },
            .text("organisationsLabel", "« 3 organisations représentées ».", "“3 organisations represented”.") {
                $0.attendance.organisations.isEmpty ? "" : $0.organisationsLabel
            },
            .text("organisations", "Leurs noms, séparés par des virgules.", "Their names, separated by commas.") {
                $0.attendance.organisations.joined(separator: ", ")
            },
            .list("groups", "Les noms, par présence.", "The names, by presence.") {
                $0.attendance.names.map { NamesView(group: $0) }
            },
        ])
}

/// People who were there in the same way.
struct NamesView: View {
    let group: Document.Attendance.Names

    static let schema = Schema<NamesView>(
        "names", Meaning("Des personnes sous un même titre.", "People under one heading."),
        [
            .text("label", "« Présences », « Excuses ».", "“Present”, “Apologies”.") { $0.group.label },
            .texts("people", "Les personnes, avec leur organisation.", "The people, with their organisations.") {
                $0.group.people
            },
        ])
}
