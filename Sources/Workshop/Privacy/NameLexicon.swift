/// Words that stand around names of people, and words with a capital that name nobody. Folded.
enum NameLexicon {
    static func isNobody(_ key: String) -> Bool {
        common.contains(key) || offices.contains(key) || civilities.contains(key) || abbreviations.contains(key)
    }

    static func isPlace(_ key: String) -> Bool {
        streets.contains(key) || buildings.contains(key) || englishPlaces.contains(key)
    }

    static let saints = set("saint sainte st ste")
    static let particles = set("de du d des la le van von der el al ben da dos di del")
    /// What stands before a name only, in any case of letters.
    static let abbreviations = set("mme mmes mlle mlles mr mrs ms dr dre pr")
    static let civilities = set(
        """
        madame mesdames mademoiselle monsieur messieurs docteur docteure maitre professeur professeure prof miss sir
        lady doctor herr frau senor senora sig signor signora abbe capitaine commandant adjudant soeur
        """)
    static let plurals = set("mm mmes mlles messieurs mesdames")
    static let offices = set(
        """
        maire mairesse president presidente prefet prefete depute deputee senateur senatrice ministre adjoint adjointe
        directeur directrice conseiller conseillere commissaire secretaire sous mayor chair chairman councillor
        """)
    static let streets = set(
        """
        rue avenue boulevard bd place square impasse allee chemin quai pont cours esplanade passage ruelle route gare metro
        arret station ecole scolaire college lycee gymnase stade piscine hopital clinique saint sainte st ste cite rond faubourg
        """)
    static let buildings = set(
        """
        maison salle centre parc jardin bibliotheque mediatheque residence quartier creche theatre cinema espace foyer ehpad
        tour immeuble bus ligne tram ville association collectif groupe hall mjc csc ime esat ccas cfa zac zup campus hotel
        musee prix fondation institut pharmacie garage boulangerie cafe restaurant bar magasin librairie batiment groupe direction
        cote supermarche marche arret nursery gallery inn
        """)
    static let englishPlaces = set(
        "park street road lane square station hall avenue school house centre library bridge hospital church terrace")
    /// Words with a capital within a sentence that name no person.
    static let common = set(
        """
        internet france europe etat facebook instagram whatsapp youtube google wifi noel paques toussaint republique monday
        tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december christmas easter english french wi travail lundi mardi mercredi jeudi vendredi samedi
        dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre mondays tuesdays
        wednesdays thursdays fridays saturdays sundays merci points tableau
        """)
    /// Names of people that are times of the year: feasts, months, days.
    static let times = set(
        """
        noel paques toussaint pentecote ascension epiphanie carnaval janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
        lundi mardi mercredi jeudi vendredi samedi dimanche printemps hiver christmas easter april may june august
        monday tuesday wednesday thursday friday saturday sunday summer winter
        """)
    /// What stands before a time of the year: *pour Noël*, *le sapin de Noël*, *fin Avril*.
    static let beforeTimes = set(
        """
        a au de du d des pour avant apres des depuis fin debut mi jusqu en le la l un ce cet chaque vers entre joyeux bon
        pendant durant courant pere jour colis vacances conges fete repas marche sapin soiree on early late at by before after in until till of the for since during next last every
        this merry happy
        """)
    /// In capitals, and nobody.
    static let acronyms = set(
        "ehpad unesco ademe insee mjc csc caf pmi plu ccas ime esat cfa zac zup anru ratp sncf mairie urgent attention")
    /// With which sentences begin, or what stands behind a civility that is nobody's.
    static let openers = set(
        """
        il elle on ils elles nous vous je tu ce cela ca celui celle ceci tout toute tous toutes rien personne chacun chacune
        quelqu qui que quoi quel quelle quels quelles comment pourquoi combien faire enjeu enjeux dont ou et mais donc or ni car si comme quand pour par avec sans sous sur dans en a au aux de du
        des d le la les l un une y ne n pas plus moins tres trop bien mal non oui leur leurs son sa ses notre votre mon ma
        est sont a ont etait sera fait peut veut doit va dit vient propose demande aussi ainsi puis alors ici la-bas hier
        the a an it he she they we you this that there all none everybody nobody someone is are was has have can will must
        says wants and but or if so not no yes of in on at to for with
        """)
    /// What somebody does: what stands before one at the beginning of a sentence may be a name.
    static let verbs = set(
        """
        a est dit veut propose demande va fait peut doit souhaite pense vend prend cherche aime refuse ment vit habite
        travaille explique raconte rappelle trouve vient donne prete ouvre anime accueille boit part arrive connait parle
        organise s se has is says wants asks thinks lives works sells knows offers runs
        """)

    /// With which notes begin that are about something: *Idée : un abri*.
    static let labels = set(
        """
        idee idees probleme problemes question questions note notes remarque remarques exemple exemples info infos rappel
        action actions decision decisions attention constat constats besoin besoins proposition propositions objectif
        objectifs avantages inconvenients atouts faiblesses forces lieu date heure budget suite bilan total bref enfin ensuite
        demain aujourd parfois souvent peut bonjour certes presents excuses absents priorite reponse resultat conclusion
        idea ideas problem issue example reminder today tomorrow yesterday maybe perhaps however finally also sometimes
        rencontre reunion atelier fete table seance soiree visite meeting workshop besides first second third next then later needs strengths weaknesses aim aims place cost total
        """)
    /// Whom streets and schools are called after everywhere.
    static let famous = [
        "Jules Ferry", "Jean Jaurès", "Charles de Gaulle", "Victor Hugo", "Jean Moulin", "Louise Michel", "Simone Veil",
        "Marie Curie", "Pierre Curie", "Pierre et Marie Curie", "Jacques Prévert", "Paul Bert", "Georges Brassens",
        "Albert Camus", "Lucie Aubrac", "Marcel Pagnol", "Jean Macé", "Léo Lagrange", "Aimé Césaire", "Nelson Mandela",
        "Rosa Parks", "Pablo Picasso", "Émile Zola", "Jean Vilar", "Simone de Beauvoir", "Olympe de Gouges",
        "Antoine de Saint-Exupéry", "Léon Blum", "Pierre Mendès France", "François Mitterrand", "Martin Luther King",
        "Anne Frank", "Louis Pasteur", "Jean Zay", "Joséphine Baker", "Germaine Tillion", "Jeanne d’Arc",
        "Gustave Eiffel",
        "Tour Eiffel", "William Morris", "John Lewis", "Guy Fawkes", "Florence Nightingale", "Grand Nancy",
    ]

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
