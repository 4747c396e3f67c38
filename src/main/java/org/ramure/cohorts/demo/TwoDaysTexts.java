package org.ramure.cohorts.demo;

/** What people of the demonstration wrote; everyone and everything in it is made up. */
final class TwoDaysTexts {

    static final String MOBILITY =
            """
            Le besoin
            « Depuis que le car de 7 h 10 ne passe plus, je refuse les missions à Ploërmel » (Sonia, 34 ans, \
            rencontrée à l’épicerie sociale). Une personne sur cinq de notre liste a refusé un emploi faute de trajet.

            Les parties prenantes
            Le garage solidaire prête quatre voitures ; la mission locale repère les personnes ; la communauté de \
            communes paie l’assurance ; il nous manque un employeur autour de la table.

            L’objectif commun
            Que douze personnes acceptent, d’ici l’été, un emploi qu’elles auraient refusé faute de trajet.

            Nos engagements
            Le garage contrôle chaque voiture tous les mois. La mission locale rappelle chaque personne dans les \
            trois jours. Nous tenons l’agenda des prêts, visible de tous.
            """;

    static final String CARPOOL =
            """
            Le besoin
            Les apprentis du lycée agricole arrivent une heure en avance ou en retard, selon l’horaire du car.

            Les parties prenantes
            Le lycée, trois exploitations, la région pour les cars. L’absent le plus utile : les parents, que \
            personne n’a interrogés.

            L’objectif commun
            Un covoiturage du lundi et du vendredi tenu par les familles et les exploitations, pendant un trimestre.

            Nos engagements
            Bientôt une charte entre nous.
            """;

    static final String PLACE =
            """
            Le besoin
            L’ancienne école est vide ; douze associations cherchent une salle le soir (enquête du printemps, 41 réponses).

            Les parties prenantes
            La mairie, propriétaire ; le comité des fêtes, inquiet de perdre sa salle ; deux entreprises prêtes à \
            louer un bureau en journée.

            L’objectif commun
            Ouvrir trois soirs par semaine sans coûter plus de 4 000 € par an à la commune.

            Nos engagements
            La mairie garde le chauffage jusqu’en juin. Les associations tiennent le ménage à tour de rôle. Le comité \
            des fêtes garde la priorité le samedi, et c’est écrit.
            """;

    static final String TO_MOBILITY =
            """
            Votre besoin est dit par quelqu’un qui le vit, et cela change tout le dossier. Il reste à trouver \
            l’employeur qui manque : la liste de la mission locale contient sans doute déjà son nom.
            """;

    static final String TO_CARPOOL =
            """
            Le terrain est bien décrit, et vous avez vu vous-même qui manque. Avant la charte, un appel à deux \
            parents suffirait pour savoir si l’idée tient.
            """;

    static final String ON_COMMITMENTS =
            "Qui fait quoi, envers qui, à partir de quand ? Un engagement par partenaire suffit.";

    static final String FROM_A_PEER =
            """
            On comprend tout de suite qui vit le besoin. J’ai cherché la date du premier essai et ne l’ai pas \
            trouvée : la donner rendrait les engagements vérifiables.
            """;

    private TwoDaysTexts() {}
}
