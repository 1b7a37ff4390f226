import Workshop

/// Words that hold sentences together and say nothing of what they are about: they are no reason to file a note anywhere.
enum FunctionWords {
    /// - Parameter word: in lower case.
    static func contains(_ word: String, _ languages: [StemmedLanguage]) -> Bool {
        let key = Folded.text(word)
        return languages.contains { (words[$0] ?? []).contains(key) }
    }

    private static let words: [StemmedLanguage: Set<String>] = [.french: split(french), .english: split(english)]

    private static func split(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map { Folded.text(String($0)) })
    }

    private static let french = """
        le la les un une des du de au aux et ou où mais donc or ni car que qui quoi dont lequel laquelle lesquels lesquelles
        ce cet cette ces ceci cela ça celui celle ceux celles ci là je tu il elle on nous vous ils elles me te se moi toi lui
        leur leurs eux soi mon ton son ma ta sa mes tes ses notre votre nos vos en dans par pour avec sans sous sur vers chez
        contre entre depuis pendant avant après dès jusque jusqu hors malgré selon comme si quand lorsque puisque parce afin
        ainsi alors aussi autant bien très trop peu plus moins assez beaucoup tout toute tous toutes tant tel telle tels
        telles même mêmes autre autres aucun aucune chaque plusieurs quelque quelques certain certaine certains certaines
        ne pas point jamais rien personne plus non oui encore déjà toujours souvent parfois ici voici voilà puis ensuite
        enfin surtout seulement être est sont suis es êtes sommes était étaient été étant sera seront serait soit soient fut
        avoir ai as avons avez ont avait avaient aura auront aurait eu ayant ait aient faire fait faits faite faites fais
        font faut falloir faudra faudrait peut peuvent pouvoir pourra pourrait pourraient doit doivent devoir devrait
        devraient veut veulent vouloir voudrait va vont aller allait vais ira lors via etc quel quelle quels quelles
        comment pourquoi combien cependant pourtant sinon quasi près loin
        """

    private static let english = """
        the a an and or but nor so yet for of to in on at by with without from into onto about above below under over
        between among through during before after since until as if than then that this these those there here it its he
        she they them their theirs his her hers him you your yours we us our ours me my mine who whom whose which what
        where when why how all any both each few more most other others some such no not none only own same too very just
        also again ever never always often is am are was were be been being have has had having do does did doing done can
        could may might must shall should will would get gets got let make makes made go goes going out up down off yes
        """
}
