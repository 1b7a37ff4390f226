import Support
import Workshop

/// Workshops as they look in the middle of an evening.
extension Script {
    /// The usual one: some notes of each kind under some themes, with who said them and what they got.
    static let usual = garden.then { ledger in
        try ledger.perform(
            .changeTheme(
                ledger.theme(titled: "Atelier 1 – Le jardin"),
                [.prompt("Comment garder le jardin vivant toute l’année, et à plusieurs ?")]))
        try ledger.note("Un cahier de bord à l’entrée", under: "Atelier 1 – Le jardin") { $0.dots = 7 }
        try ledger.note("Des outils rangés par taille, et une liste de ce qui manque", under: "Outils") { $0.dots = 12 }
        let group = try ledger.note("Ce qui se prête", under: "Outils")
        let scythe = try ledger.note("La faux de Bruno", under: "Outils")
        let barrow = try ledger.note("Deux brouettes", under: "Outils")
        try ledger.perform(.group([group, scythe, barrow], title: "Prêts entre voisins"))
        let amina = try ledger.person("Amina Khelif")
        let chloe = try ledger.person("Chloé Duquesne")
        try ledger.note("Qui a la clé de la remise quand il pleut", under: "Outils") {
            ($0.kind, $0.authors) = (.question, [chloe])
        }
        try ledger.note("Récupérer l’eau du toit de la salle des fêtes", under: "Arrosage") {
            ($0.kind, $0.authors, $0.due) = (.action, [amina], .day("2023-04-01"))
        }
        try ledger.note("On arrose le soir, jamais à midi", under: "Arrosage") { $0.kind = .decision }
        let long = try ledger.note(
            "Il faudrait que chaque personne qui vient pour la première fois soit accueillie par quelqu’un qui connaît "
                + "le jardin, lui montre où sont les outils, ce qui se cueille et ce qui ne se cueille pas, et lui laisse "
                + "un numéro où appeler en cas de besoin.", under: "Arrosage")
        try ledger.perform(.highlight([long], true))
        try ledger.note("Une mare 🐸 et un hôtel à insectes 🐝", under: "Arrosage") { $0.authors = [amina, chloe] }
        try ledger.note("水やり : le mot des voisins japonais 👩‍🌾", under: "Arrosage")
        try ledger.note("vérifier le prix du compteur", under: "Arrosage") { $0.kind = .memo }
        try ledger.note("Le jardin, c’est notre salon", under: "Accueil") { $0.kind = .quote }
        let sono = try ledger.note("Une sono à prêter", under: "Musique") { $0.dots = 3 }
        var subnote = Draft("celle de la MJC, si elle est libre")
        subnote.parent = sono
        try ledger.perform(.capture([subnote]))
        try ledger.note("À ranger plus tard")
        let aside = try ledger.note("Un doublon", under: "Bruit")
        try ledger.perform(.setAside([aside], true))
    }

    /// Much more than a screen holds: long titles, deep themes, two hundred notes, sixty people.
    static let overfull = Script { ledger in
        try ledger.perform(
            .setDetails([
                .title:
                    "Rencontres d’automne des associations de quartier, des jardins et des centres sociaux de la vallée",
                .date: "2023-10-07", .place: "Grande salle de l’ancienne manufacture de porcelaine",
            ]))
        var parent: Theme.ID?
        for title in ["Ce que nous voulons garder de l’année passée", "Les outils", "Les petits", "Les manches"] {
            parent = try ledger.theme(title, under: parent)
        }
        for number in 1...40 { try ledger.theme("Table \(number) – Une question qui tient à peine sur la ligne") }
        for number in 1...200 {
            let words = (0..<(number * 7 % 40 + 2)).map { "mot\($0)" }.joined(separator: " ")
            try ledger.note("\(number). \(words)", under: "Les manches") { $0.dots = number * 37 % 1500 }
        }
        let people = (1...60).map { number in
            var person = PersonDraft("Marie-Antoinette de la Fontaine-Saint-Martin \(number)")
            person.organisation = "Association des amis du parc et de ses fontaines"
            person.presence = number % 3 == 0 ? .proxy : .present
            return person
        }
        try ledger.perform(.addPeople(people))
    }
}
