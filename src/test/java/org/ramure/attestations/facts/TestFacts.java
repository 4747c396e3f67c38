package org.ramure.attestations.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ramure.attestations.paper.AttestationPaper;
import org.ramure.shared.Language;

/** Facts as the service would gather them, for tests that need no database. */
public final class TestFacts {

    public static final Instant ISSUED = Instant.parse("2026-11-21T09:30:00Z");
    public static final String LONG_NAME =
            "Marie-Anne Clémentine de Saint-Exupéry-Montgolfier d’Aiguebelle-Lafayette-Beauharnais";

    private TestFacts() {}

    public static AttestationFacts followUp() {
        return followUp(Language.FR, new AttestationFacts.Holder("Camille", "Durand"));
    }

    public static AttestationFacts followUp(Language language, AttestationFacts.Holder holder) {
        return new AttestationFacts(
                issue(AttestationKind.SUIVI, language),
                issuer(),
                holder,
                subject("2h", "Comprendre (2 h)"),
                new AttestationFacts.FollowUp(
                        118,
                        "prescribed",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 20),
                        modules()),
                null);
    }

    public static AttestationFacts competences() {
        return competences(Language.FR, new AttestationFacts.Holder("Camille", "Durand"));
    }

    public static AttestationFacts competences(Language language, AttestationFacts.Holder holder) {
        return new AttestationFacts(
                issue(AttestationKind.COMPETENCES, language),
                issuer(),
                holder,
                subject("12h", "Agir (12 h)"),
                null,
                new AttestationFacts.Assessment(
                        "piloter-l-innovation-societale",
                        "Piloter l’innovation sociétale",
                        "1.0.0",
                        true,
                        "Le RAMEAU, page « Ensemble, pilotons l’innovation sociétale »",
                        LocalDate.of(2026, 11, 20),
                        "EXIT",
                        levels(),
                        lines()));
    }

    /** Someone who was at two meetings of three. */
    public static AttestationFacts participation(Language language) {
        return session(AttestationKind.PARTICIPATION, language, null);
    }

    /** The same, with the time that was observed. */
    public static AttestationFacts observedFollowUp(Language language) {
        return session(
                AttestationKind.SUIVI,
                language,
                new AttestationFacts.FollowUp(
                        400,
                        "observed",
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 13),
                        List.of(
                                new AttestationFacts.ModuleDone("Le cap", 210),
                                new AttestationFacts.ModuleDone("Les alliés", 190))));
    }

    private static AttestationFacts session(
            AttestationKind kind,
            Language language,
            AttestationFacts.@org.jspecify.annotations.Nullable FollowUp followUp) {
        LocalDate first = LocalDate.of(2026, 11, 12);
        LocalDate second = LocalDate.of(2026, 11, 13);
        return new AttestationFacts(
                new AttestationFacts.Issue(
                        AttestationFacts.SESSION_SCHEMA,
                        AttestationPaper.sessionTemplate(kind),
                        kind,
                        language,
                        "RAM-2026-00002",
                        ISSUED,
                        "00112233445566778899aabbccddeeff"),
                issuer(),
                new AttestationFacts.Holder("Camille", "Durand"),
                subject("session", "du 12 novembre 2026 au 13 novembre 2026"),
                followUp,
                null,
                new AttestationFacts.Presence(
                        "Salle des fêtes, Paimpont",
                        first,
                        second,
                        List.of(
                                new AttestationFacts.Meeting(
                                        "Le cap", first, "09:00", "12:30", true),
                                new AttestationFacts.Meeting(
                                        "Les alliés", first, "14:00", "17:30", true),
                                new AttestationFacts.Meeting(
                                        "Et demain", second, "09:00", "12:30", false))));
    }

    public static AttestationPaper.Seal seal(AttestationFacts facts) {
        String code = new VerificationCode("7KQ29MFA4T8XPW3ZC6RV5BNH1EGQ").grouped();
        return new AttestationPaper.Seal(
                code,
                "https://ramure.example/verifier/" + code,
                Fingerprint.of(CanonicalJson.of(facts)));
    }

    private static AttestationFacts.Issue issue(AttestationKind kind, Language language) {
        return new AttestationFacts.Issue(
                AttestationFacts.SCHEMA,
                AttestationPaper.template(kind),
                kind,
                language,
                "RAM-2026-00001",
                ISSUED,
                "00112233445566778899aabbccddeeff");
    }

    private static AttestationFacts.Issuer issuer() {
        return new AttestationFacts.Issuer(
                "Ramure (démonstration)", "1 rue de l’Exemple, 75000 Paris", "", "");
    }

    private static AttestationFacts.Subject subject(String variant, String title) {
        return new AttestationFacts.Subject(
                UUID.fromString("930f8d1b-28c1-4d13-a7fe-ea9ec2ecc37a"),
                "Alliances & Territoires",
                "1.0.0",
                variant,
                title,
                "Parcours découverte",
                "LIBRE",
                "CC-BY-SA-4.0",
                "Faire alliance : sept questions pour agir ensemble",
                "1.0.0",
                List.of(
                        "Expliquer à un proche ce que faire alliance veut dire, avec un exemple.",
                        "Distinguer quatre formes de partenariats et choisir celle qui sert son"
                                + " objectif.",
                        "Situer son organisation et son territoire, avec leurs forces et leurs"
                                + " fragilités.",
                        "Décider d’un premier pas daté, avec une personne à appeler."));
    }

    private static List<AttestationFacts.ModuleDone> modules() {
        List<String> titles =
                List.of(
                        "Se situer",
                        "Faire alliance : quoi, pourquoi ?",
                        "Quelles formes de partenariats ?",
                        "Quels territoires, quelles fragilités, quels alliés possibles ?",
                        "Quelles preuves ?",
                        "Comment faire ensemble ?",
                        "Avec quels moyens ?",
                        "Et après ?",
                        "Les outils",
                        "Mon premier pas");
        int[] minutes = {5, 12, 14, 15, 15, 15, 15, 15, 2, 10};
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new AttestationFacts.ModuleDone(titles.get(i), minutes[i]))
                .toList();
    }

    private static List<AttestationFacts.LevelMeaning> levels() {
        return List.of(
                new AttestationFacts.LevelMeaning(
                        1,
                        "Je découvre",
                        "Je comprends de quoi il s’agit, je peux en parler avec un exemple et je"
                                + " repère où cela se joue autour de moi."),
                new AttestationFacts.LevelMeaning(
                        2,
                        "Je pratique accompagné·e",
                        "Je m’y essaie sur un cas réel, avec l’appui d’un pair, d’une personne qui"
                                + " facilite ou d’un guide écrit."),
                new AttestationFacts.LevelMeaning(
                        3,
                        "Je pilote en autonomie",
                        "Je conduis la pratique de bout en bout, je l’adapte à la situation et j’en"
                                + " rends compte."),
                new AttestationFacts.LevelMeaning(
                        4,
                        "Je transmets",
                        "J’aide d’autres personnes à s’en emparer, et je laisse des traces qu’elles"
                                + " peuvent reprendre."));
    }

    private static List<AttestationFacts.Line> lines() {
        List<String> labels =
                List.of(
                        "Connaître son écosystème",
                        "Qualifier une innovation de territoire avec celles et ceux qui y vivent",
                        "Définir une stratégie d’alliance",
                        "Co-construire sur un territoire",
                        "Choisir et piloter un modèle socio-économique qui dure",
                        "Évaluer l’utilité de ce que l’on fait ensemble",
                        "Accélérer grâce au numérique");
        return IntStream.range(0, labels.size())
                .mapToObj(i -> line("C" + (i + 1), labels.get(i), i))
                .toList();
    }

    private static AttestationFacts.Line line(String code, String label, int i) {
        if (i == 6) {
            return new AttestationFacts.Line(code, label, 0, "", AssessmentMode.NONE, 0, 12, 0);
        }
        int level = i % 4 + 1;
        return new AttestationFacts.Line(
                code,
                label,
                level,
                levels().get(level - 1).label(),
                AssessmentMode.SELF,
                i + 1,
                12,
                i);
    }
}
