/// Given names that are usual in French and British town halls, folded: enough to see that somebody who is on no list is
/// named. No list is whole; what it lacks is told as a doubt where it has a capital within a sentence.
enum GivenNames {
    /// Those that are no word otherwise.
    static let clear = set(
        """
        adam adama adele adeline adrien adrienne agathe agnes ahmed aicha aida aime aissatou alain alan alban albert alexandra
        alexandre alexia alexis alfred ali alice alicia aline alix alphonse amadou amanda amar amaury amelie amelia amina
        aminata amine amir anais anastasia andre andrea andree andrew angela angele angelina angelique anissa anita anna annabelle
        anne annick annie anthony antoine antoinette antonin antonio apolline aristide armand armelle arnaud arsene arthur
        assia astrid aude audrey auguste augustin aurelie aurelien awa axel axelle ayoub aziz baptiste barbara bastien beatrice
        benedicte benjamin benoit berenice bernadette bernard bernardo berthe bertrand bilal binta boris boubacar brahim brandon
        brenda brian brice brieuc brigitte bruno bryan camille carine carla carlos carmen carole caroline catherine cathy cecile
        cedric celeste celestine celia celine chantal charlene charles charlotte cheikh chloe christelle christian christiane
        christine christophe christopher clara clarisse claude claudette claudia claudine clea clemence clementine cleo clothilde
        clotilde clovis colette coline colin corentin corinne cynthia cyril cyrille dalila damien daniel daniele danielle danny
        david deborah delphine denis denise deborah diane didier dimitri djamel djamila djibril dominique donovan dorian doris
        dorothee dounia driss dylan eddy edgar edith edmond edouard eduardo edward elena eleonore elea eliane elias elie eliott
        elisa elisabeth elise elizabeth ella elodie eloise elsa elvire emile emilie emilien emma emmanuel emmanuelle enora enzo
        eric erica erika ernest erwan esteban estelle esther etienne eugene eugenie eva evan evelyne ewan fabien fabienne fabio
        fabrice fadila fanny farid farida fatiha fatima fatma fatou fatoumata felicie felix ferdinand fernand fernando fiona
        flavie flavien flora florent florian florine franca francesca francesco francine francis francisco franck
        francois francoise fred frederic frederique gabin gabriel gabriela gabrielle gael gaelle gaetan gaspard gaston gauthier
        gautier genevieve geoffrey george georges georgette georgia gerald geraldine gerard germain germaine gertrude ghislain
        ghislaine gilbert gilberte gilles gina ginette giovanni gisele giulia gladys godefroy gregoire gregory gustave guillaume
        guy gwenael gwenaelle gwendoline habib hadrien hakim halima hamid hamza hanna hannah harold haroun harry hassan hatice
        heidi helena helene heloise henri henriette henry herve hippolyte hocine honore hortense houria hubert hugo hugues
        huguette ibrahim ibrahima idriss ignace igor ikram iliana ilona ilyes imane imed ines ingrid irene isaac isabelle isaure
        isidore ismael issa ivan jacky jacob jacqueline jacques jamal jamila james jamie jane janine jasmine jason jean
        jeanine jeanne jeannine jennifer jenny jeremie jeremy jerome jessica jessy jim jimmy joachim joan joana joanna joao
        jocelyn jocelyne joel joelle johan johann johanna john johnny jonas jonathan jordan jorge jose josee joseph josephine
        josette joshua josiane josselin jude judith jules julia julian juliana julie julien julienne juliette justin justine
        kader kadiatou kamel karen karim karima karina karine karl kate katell katia kelly kenza ketty kevin khadidja khadija
        khaled kim koffi laetitia laila lamine lana lara larbi larissa latifa laura laure laurence laurent laurie lea leila
        leana leane lena leo leon leonard leonardo leonie leonor leopold leslie leyla liam liliane linda lionel lisa lise loan
        loana loic lola lorenzo loris lou louane louca louis louisa louise lucas lucette lucia lucie lucien lucienne lucile ludivine
        ludovic luigi luis luisa luna lydia lydie mabel madeleine maelle mael maelys magali maggie mahamadou mahmoud maimouna
        malek malika malo mamadou manon manu manuel manuela marc marcel marceline marcelle marcello margaux margot maria mariam
        mariama marianne marie marielle marilyn mario marion marius marjorie marlene marthe martin martine maryam maryline maryse
        maryvonne mateo mathias mathieu mathilde mathis mathys matteo matthew matthias matthieu maud maurice mauricette maxence
        maxime maya mehdi mehmet melanie melina meline melissa melody michael michel michele micheline michelle miguel mike mila
        milan milena mireille miriam mohamed mohammed moise mona monique morgane mouna mounir mourad moussa moustapha muriel
        mustafa mustapha myriam nabil nabila nadege nadia nadine nadir naima naomi nassim nassima natacha natalia natasha
        nathalie nathan nathanael nawal nelly nicholas nico nicolas nicole nina ninon noa noah noam noe noemie noemi nolan nora
        norah norbert nordine norma noura odette odile olga olivia omar ombeline oriane oscar ouassila oumar oumou ousmane pablo
        pamela paola paolo pascal pascale pascaline patrice patricia patrick paul paula paulette pauline pedro peggy perrine
        petra philippe philippine pierrette pierrick priscilla quentin rachel rachid rachida rafael ralph ramon raoul raphael
        raphaelle rayan raymond raymonde rebecca regine regis remi remy renaud rene renee ricardo richard rita robert roberto
        robin rodolphe rodrigue roger roland rolande romain romane romeo romuald ronan rosalie rosemary roxane ruben rudy ryan
        sabine sabrina safia saida salim salima salimata salma salome samantha samia samir samira samuel samy sandra
        sandrine sandy sara sarah sasha saskia sebastien selena selim selma serena serge sergio severine shirley sidonie siham
        silvia simon simone slimane sofia sofiane sohan solange solene soline sonia sophia sophie soraya souleymane stan
        stanislas stella stephane stephanie stephen steve steven suzanne suzy sylvain sylvaine sylvestre sylvia sylviane sylvie
        tamara tania tanguy tarik tatiana teddy teo terence teresa theo theodore theophile therese thibaud thibault thierry
        thomas tiago tim timeo timothee timothy titouan tom tony tristan ulysse urbain ursula valentin valentina valentine valerie
        valery vanessa vera veronique vicente victor victoria vincent viviane vivien vladimir wafa wassim wendy wilfried william
        xavier yacine yael yamina yann yannick yannis yasmina yasmine yassine yoann yohan yolande youcef younes youssef yvan yves
        yvette yvonne zahra zakaria zineb zinedine ziad zoe zohra zora
        nolwenn soizic mickael gwendal gwenola gwladys tracey dave kayleigh kylie darren gary craig muhammad mohamad mehmed
        ahmad jordane enguerrand tugdual maiwenn erell yannig rozenn oumaima chaima hajar mahdi sekou moustafa ndeye coumba
        khady bintou fanta djeneba abdoulaye abdou abdallah abdelkader mokhtar messaoud farouk noureddine
        """)

    /// Those that are words too: names within a sentence, or before a surname.
    static let ambiguous = set(
        """
        ange aurore ben bill blanche capucine charity claire clement constance faith fleur frank grace hope iris jack jade joy
        lily luc marguerite marine mark max olive olivier pat pascal pierre prudence rob rose said sam sue victoire violette
        will
        """)

    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
