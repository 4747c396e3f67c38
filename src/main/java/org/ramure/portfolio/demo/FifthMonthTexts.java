package org.ramure.portfolio.demo;

import java.util.List;

/** What people of the demonstration wrote: examples, said to be so, about nobody real. */
final class FifthMonthTexts {

    private FifthMonthTexts() {}

    /** A page of the logbook: the month and the index of its question, days since the start. */
    record Page(int month, int prompt, int day, String title, String text) {}

    static final List<Page> PAGES =
            List.of(
                    new Page(
                            1,
                            0,
                            9,
                            "Exemple · Vingt minutes contre quatre",
                            "Première rencontre avec la régie de transport. J’ai parlé vingt"
                                    + " minutes, ils en ont parlé quatre. En relisant mes notes, je"
                                    + " vois que je n’ai posé qu’une question, et que j’y ai répondu"
                                    + " moi-même.\n\n"
                                    + "Ce que j’ai entendu malgré moi : leur chauffeur du mardi connaît"
                                    + " tout le monde."),
                    new Page(
                            2,
                            2,
                            41,
                            "Exemple · Le mot « prestataire »",
                            "Le directeur de la régie a dit « prestataire » en parlant de lui. Je"
                                    + " croyais que nous étions partenaires depuis deux ans. J’ai"
                                    + " demandé à Claire ce que le mot lui faisait : chez elle, il veut"
                                    + " dire que l’on paie et que l’on se tait."),
                    new Page(
                            3,
                            1,
                            74,
                            "Exemple · La feuille de route chez eux",
                            "J’ai laissé la feuille de route sur leur table une semaine, avec un"
                                    + " crayon. Elle est revenue avec deux étapes barrées et une"
                                    + " ajoutée : passer une matinée dans la navette. Je n’y aurais pas"
                                    + " pensé."),
                    new Page(
                            4,
                            2,
                            96,
                            "Exemple · Une matinée dans la navette",
                            "Immersion, de 7 h à 10 h 30. Madame L. monte au troisième arrêt et"
                                    + " demande chaque mardi si la navette passe bien jeudi. Personne"
                                    + " ne lui a jamais répondu par écrit. C’est peut-être cela, notre"
                                    + " premier acte commun : une feuille au format A5."),
                    new Page(
                            4,
                            4,
                            112,
                            "Exemple · Ce que je change",
                            "Avant chaque rencontre, j’écris leur question avant la mienne. Trois"
                                    + " fois sur trois, la mienne a changé."),
                    new Page(
                            5,
                            0,
                            130,
                            "Exemple · Qui tranche ?",
                            "Nous avons relu la charte avec la régie. À la ligne « horaires », tout"
                                    + " le monde croyait que c’était l’autre qui décidait. Dix minutes"
                                    + " de silence, puis un rire.\n\n"
                                    + "Je garde pour moi que j’ai eu peur de leur réponse."));

    static final String SHARED_TITLE = "Exemple · Qui tranche ?";
    static final String SHARED =
            "À la ligne « horaires », tout le monde croyait que c’était l’autre qui décidait. Dix"
                    + " minutes de silence, puis un rire.";

    static final String CALL_BY_INES =
            "Exemple. Awa prépare la révision de la feuille de route avec la régie, et cherche"
                    + " comment parler des horaires sans reproche.";
    static final String CALL_BY_AWA =
            "Exemple. J’appelle le chauffeur du mardi avant la réunion, et j’en parle à Claire.";

    static final String PAIR_NOTES =
            "Exemple. Claire : son élue a changé, elle reprend le récit depuis le début. Awa :"
                    + " comment poser la question des horaires. Prochaine fois, nous lisons chacune"
                    + " la feuille de route de l’autre.";

    static final String TRIAL =
            "Exemple : poser la question de la régie avant la mienne\n"
                    + "À la réunion du jeudi, commencer par ce qui les empêche de dormir.";
    static final String TRIAL_HYPOTHESIS =
            "S’ils parlent les premiers, la discussion sur les horaires ne commencera pas par un"
                    + " refus.";
    static final String TRIAL_WHERE = "Réunion mensuelle avec la régie de transport";
    static final String TRIAL_SIGN =
            "Quelqu’un de la régie propose une étape sans qu’on la demande.";
    static final String TRIAL_REFLECTION =
            "Ils ont parlé onze minutes. J’ai repris la parole trop vite au moment des horaires :"
                    + " j’avais peur du silence. Mais c’est leur chef d’exploitation qui a proposé"
                    + " la feuille au format A5.";
    static final String PROOF_TITLE = "Exemple · Relevé de la réunion";
    static final String PROOF =
            "Présents : cinq personnes. Temps de parole : la régie 11 minutes, nous 9. Décidé : une"
                    + " feuille d’horaires au format A5, essayée deux semaines.";

    static final String TO_MALIK = "Exemple. Tu connais la régie : qu’aurais-tu tenté à ma place ?";
    static final String FROM_MALIK =
            "Exemple. J’aurais commencé par le chauffeur. Tu dis « ils », puis « leur chef » :"
                    + " lequel t’a surprise ?";
    static final String ANSWER_TO_MALIK =
            "Exemple. Le chef d’exploitation, oui. Je l’avais pris pour quelqu’un qui dirait non."
                    + " La prochaine fois, j’appelle le chauffeur d’abord.";
    static final String TO_CLAIRE =
            "Exemple. Toi qui étais là le mois dernier : vois-tu une différence ?";
    static final String TO_INES =
            "Exemple. Est-ce que ce relevé suffit comme preuve pour la compétence C1 ?";
    static final String FROM_INES =
            "Exemple. Les minutes sont une bonne preuve, parce que quelqu’un d’autre peut les"
                    + " recompter. Il manque une phrase de la régie, avec son accord.";
    static final String TRIAL_OF_YANN =
            "Exemple : ne pas venir à une réunion où je ne sers à rien\n"
                    + "La préparer, le dire, puis demander ce qui s’y est décidé.";
    static final String TO_AWA =
            "Exemple. Je n’ose pas le dire à mon président : comment l’annoncerais-tu ?";

    static final String PLEASE_READ =
            "Exemple. Lis-moi comme tu m’as vue à la première journée, sans me ménager.";
    static final String NOTE_OF_AWA =
            "Exemple. Je connais bien les associations, presque pas les entreprises.";
    static final String NOTE_OF_MALIK =
            "Exemple. À la première journée, elle a nommé tout de suite deux acteurs auxquels"
                    + " personne ne pensait.";
    static final String NOTE_OF_CLAIRE =
            "Exemple. Elle a dessiné la carte pour son groupe ; je la vois plus loin qu’elle ne se"
                    + " voit.";
}
