/// The words of dates, folded, in French and English.
enum DueWords {
    static let months: [String: Int] = numbered([
        ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"], ["mai", "may"],
        ["juin", "june"], ["juillet", "july"], ["aout", "august"], ["septembre", "september"], ["octobre", "october"],
        ["novembre", "november"], ["decembre", "december"],
    ])

    /// With a day's number beside them only: *sept* is seven too.
    static let shortMonths: [String: Int] = numbered([
        ["janv", "jan"], ["fevr", "fev", "feb"], ["mar"], ["avr", "apr"], [], ["jun"], ["juil", "jul"], ["aug"],
        ["sept", "sep"], ["oct"], ["nov"], ["dec"],
    ])

    /// From 1 for Monday.
    static let weekdays: [String: Int] = numbered([
        ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
        ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
    ])

    /// What says by when: `deadline` says nothing else, `weak` may.
    static let deadlines = phrases([
        "au plus tard le", "au plus tard", "avant le", "avant la", "avant l'", "avant", "d' ici le", "d' ici la",
        "d' ici l'", "d' ici a", "d' ici au", "d' ici", "pour le", "pour la", "pour l'", "pour", "jusqu' au",
        "jusqu' a",
        "no later than", "by the", "by", "before the", "before", "until", "within",
    ])
    static let weak = phrases(["le", "on", "en", "in", "dans", "sous", "ce", "this"])

    /// Days counted from today.
    static let nearDays: [([String], Int)] = [
        (["aujourd'", "hui"], 0), (["ce", "soir"], 0), (["demain"], 1), (["apres-demain"], 2),
        (["apres", "demain"], 2),
        (["today"], 0), (["tonight"], 0), (["tomorrow"], 1), (["the", "day", "after", "tomorrow"], 2),
    ]

    /// Times that are no day and say enough by themselves.
    static let spells = phrases([
        "la semaine prochaine", "semaine prochaine", "le mois prochain", "mois prochain", "l' annee prochaine",
        "l' an prochain", "fin du mois", "fin de mois", "la fin du mois", "fin de semaine", "la fin de la semaine",
        "fin d' annee", "fin de l' annee", "la fin de l' annee", "next week", "next month", "next year",
        "the end of the month", "end of the month", "the end of the week", "end of the week", "the end of the year",
        "end of the year",
    ])

    /// Times that are a deadline only behind *avant*, *d'ici*, *by*, *before*.
    static let seasons = phrases([
        "ete", "hiver", "automne", "printemps", "le printemps", "les vacances", "vacances", "rentree", "noel", "paques",
        "toussaint", "prochaine reunion", "prochaine rencontre", "prochaine seance", "prochain atelier",
        "prochain conseil", "summer", "autumn", "winter", "spring", "christmas", "easter", "holidays", "next meeting",
        "next session",
    ])

    /// Behind which a month says a time: *fin mars*, *mid-March*.
    static let partsOfMonth: [[String]] = phrases([
        "fin", "debut", "mi", "courant", "milieu", "la fin de", "the end of", "end of", "early", "mid", "late",
        "beginning of", "the beginning of",
    ])

    static let numbers: Set<String> = [
        "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix", "quinze", "quelques", "a", "one",
        "two", "three", "four", "five", "few",
    ]
    static let units: Set<String> = [
        "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "quinzaine", "day", "days", "week", "weeks",
        "month",
        "months", "year", "years",
    ]

    /// Words before a bare day that make it part of something else: *la réunion du 12 avril*, *le marché de jeudi*.
    static let articles: Set<String> = [
        "du", "de", "des", "d'", "le", "la", "les", "l'", "un", "une", "au", "aux", "chaque", "tous", "depuis", "of",
        "the", "every", "each", "from", "since", "à", "a",
    ]

    private static func phrases(_ texts: [String]) -> [[String]] {
        texts.map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
    }

    private static func numbered(_ names: [[String]]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names { numbers[name] = index + 1 }
        }
        return numbers
    }
}
