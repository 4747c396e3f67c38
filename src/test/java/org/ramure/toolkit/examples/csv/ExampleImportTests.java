package org.ramure.toolkit.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleLedger;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.Examples;
import org.ramure.toolkit.examples.ExamplesTest;
import org.ramure.toolkit.examples.GeneratedExamples;
import org.ramure.toolkit.table.TablePlan;
import org.ramure.toolkit.table.TablePlan.Fault;
import org.ramure.toolkit.table.TablePlan.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

@ExamplesTest
class ExampleImportTests {

    private static final String HEAD =
            "code;titre;résumé;besoin;acteurs;domaines;échelon;odd;catégorie\n";

    @Autowired private ExampleImports imports;
    @Autowired private ExampleTable table;
    @Autowired private ExampleLedger ledger;
    @Autowired private Examples examples;
    @Autowired private TestPeople people;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId author;

    /** Codes of this test alone: the database is shared. */
    private String mark = "";

    @BeforeEach
    void anAuthor() {
        author = people.account("autrice-" + UUID.randomUUID() + "@exemple.fr", Role.AUTHOR);
        mark = "t" + Integer.toHexString(UUID.randomUUID().hashCode());
    }

    private byte[] file(String... lines) {
        return (HEAD + String.join("\n", lines).replace("%", mark))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("toolkit.examples." + key));
    }

    private TablePlan apply(byte[] file) {
        return imports.apply(author, file, done -> {});
    }

    @Test
    void triesWithoutWritingThenWritesAndASecondTimeChangesNothing() {
        byte[] file =
                file(
                        "%-velos;Des vélos réparés;Un atelier;Besoin;associations|entreprises;Mobilité;bassin-de-vie;ODD 11|13;Mécénat",
                        "%-four;Un four commun;Du pain;;Collectivités;;;;");

        assertThat(imports.plan(author, file).count(Outcome.NEW)).isEqualTo(2);
        assertThat(examples.find(mark + "-velos")).isEmpty();
        assertThat(apply(file).count(Outcome.NEW)).isEqualTo(2);
        Example velos = examples.find(mark + "-velos").orElseThrow();
        assertThat(velos.tags().profiles()).containsExactly("associations", "entreprises");
        assertThat(velos.tags().domains()).containsExactly("mobilite");
        assertThat(velos.tags().sdgs()).containsExactly("11", "13");
        assertThat(velos.tags().category()).isEqualTo("mecenat");
        assertThat(examples.search(ExampleQuery.words("velo repare"), 0, 10).page())
                .extracting(Example::code)
                .contains(mark + "-velos");

        assertThat(apply(file).counts()).containsExactly(java.util.Map.entry(Outcome.UNCHANGED, 2));
        TablePlan changed = apply(file("%-velos;Des vélos repeints;Un atelier;;;;;;"));
        assertThat(changed.count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(examples.find(mark + "-velos").orElseThrow().title().in(Language.FR))
                .isEqualTo("Des vélos repeints");
        assertThat(examples.search(ExampleQuery.words("repare"), 0, 10).page())
                .extracting(Example::code)
                .doesNotContain(mark + "-velos");
    }

    @Test
    void saysOfEachRefusedLineWhichColumnAndWhyAndWritesTheOthers() {
        TablePlan plan =
                apply(
                        file(
                                ";Sans code;Résumé;;;;;;",
                                "Un Code!;Titre;Résumé;;;;;;",
                                "pairs;Titre;Résumé;;;;;;",
                                "minibus;Titre;Résumé;;;;;;",
                                "%-deux;Titre;Résumé;;;;;;",
                                "%-deux;Titre;Résumé;;;;;;",
                                "%-vide;;;;;;;;",
                                "%-lune;Titre;Résumé;;associations|martiens;;lune;99;",
                                "%-long;Titre;" + "x".repeat(1001) + ";;;;;;",
                                "%-deux-echelons;Titre;Résumé;;;;national|micro-local;;"));

        assertThat(plan.lines())
                .extracting(line ->
                        line.faults().stream().map(f -> f.column() + " " + f.reason()).toList())
                .containsExactly(
                        List.of("code missing"),
                        List.of("code badCode"),
                        List.of("code badCode"),
                        List.of("code taken"),
                        List.of(),
                        List.of("code twice"),
                        List.of("titre_fr missing", "resume_fr missing"),
                        List.of("acteurs unknownCode", "echelon unknownCode", "odd unknownCode"),
                        List.of("resume_fr tooLong"),
                        List.of("echelon onlyOne"));
        assertThat(plan.lines().get(7).faults())
                .contains(new Fault("acteurs", "unknownCode", "martiens"));
        assertThat(plan.lines().getFirst().number()).isEqualTo(2);
        assertThat(plan.count(Outcome.NEW)).isEqualTo(1);
        assertThat(examples.find(mark + "-deux")).isPresent();
        assertThat(examples.find(mark + "-lune")).isEmpty();
    }

    @Test
    void readsWhatOldFrenchSpreadsheetsAndEnglishOnesWrite() {
        String old = HEAD + mark + "-ete;Un été à l'école;Résumé d’été;;;;;;\r\n";
        TablePlan plan = apply(old.getBytes(Charset.forName("windows-1252")));

        assertThat(plan.encoding()).isEqualTo("Windows-1252");
        assertThat(examples.find(mark + "-ete").orElseThrow().summary().in(Language.FR))
                .isEqualTo("Résumé d’été");
        String english =
                "\uFEFFcode,title,summary,profiles\n"
                        + mark
                        + "-en,\"A \"\"shared\"\" garden, together\",Two lines\nNext,\"Citizens | Companies\"\n";
        TablePlan other =
                apply(
                        english.replace("Two lines\nNext", "\"Two lines\nNext\"")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(other.separator()).isEqualTo(',');
        assertThat(other.lines()).hasSize(1);
    }

    @Test
    void oneAndThreeAreNotThirteen() {
        apply(
                file(
                        "%-a;Titre;Résumé;;;;;1|3;",
                        "%-b;Titre;Résumé;;;;;1,3;",
                        "%-c;Titre;Résumé;;;;;Industrie, innovation et infrastructure;",
                        "%-d;Titre;Résumé;;;;;ODD 1 | ODD 13;"));

        assertThat(List.of("-a", "-b", "-c", "-d"))
                .extracting(end -> examples.find(mark + end).orElseThrow().tags().sdgs())
                .containsExactly(
                        List.of("1", "3"), List.of("1", "3"), List.of("9"), List.of("1", "13"));
    }

    @Test
    void formulasStayTextAndComeOutHarmlessAndRoundTrip() throws IOException {
        apply(file("%-formule;=HYPERLINK(\"http://x\");+33 1 23;@SUM(A1);;;;;".replace("\"", "")));
        Example formula = examples.find(mark + "-formule").orElseThrow();
        assertThat(formula.title().in(Language.FR)).isEqualTo("=HYPERLINK(http://x)");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(ExampleQuery.words("hyperlink"), out);
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(written).startsWith("\uFEFFcode;titre_fr;titre_en;");
        assertThat(written).contains(";'=HYPERLINK(http://x);").contains(";'@SUM(A1);");
        assertThat(apply(out.toByteArray()).count(Outcome.CHANGED)).isZero();
        assertThat(apply(out.toByteArray()).count(Outcome.NEW)).isZero();
    }

    @Test
    void everyGeneratedExampleComesBackAsItWas() throws IOException {
        List<Example> some =
                GeneratedExamples.first(620)
                        .map(one ->
                                new Example(
                                        mark + one.code(),
                                        one.origin(),
                                        one.title(),
                                        one.summary(),
                                        one.story(),
                                        one.tags(),
                                        one.provenance()))
                        .toList();
        ledger.publish(author, some);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(ExampleQuery.ALL.with(ExampleFacet.KIND, "ecosysteme", true), out);
        List<Integer> told = new ArrayList<>();

        TablePlan plan = imports.apply(author, out.toByteArray(), told::add);

        assertThat(plan.lines())
                .hasSizeGreaterThan(200)
                .allSatisfy(line ->
                        assertThat(line.outcome())
                                .as(line.toString())
                                .isEqualTo(Outcome.UNCHANGED));
        assertThat(told).isSorted().last().isEqualTo(plan.lines().size());
    }

    @Test
    void refusesWhatIsNoTableAndWhoMayNot() {
        PersonId learner = people.learner("l-" + UUID.randomUUID() + "@exemple.fr");
        byte[] fine = file("%-a;Titre;Résumé;;;;;;");

        refused("keepersOnly", () -> imports.plan(learner, fine));
        refused("keepersOnly", () -> imports.apply(people.facilitator(), fine, done -> {}));
        refused("import.noText", () -> apply("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)));
        refused("import.noHeadings", () -> apply(new byte[0]));
        refused(
                "import.noHeadings",
                () -> apply("nom;prénom\na;b\n".getBytes(StandardCharsets.UTF_8)));
        refused("import.large", () -> apply(new byte[ExampleImports.LARGEST + 1]));
        String line = "x;y;z\n";
        refused(
                "import.tooMany",
                () ->
                        imports.plan(
                                author,
                                ("code;titre;résumé\n" + line.repeat(ExampleImports.MOST_LINES + 1))
                                        .getBytes(StandardCharsets.UTF_8)));
    }
}
