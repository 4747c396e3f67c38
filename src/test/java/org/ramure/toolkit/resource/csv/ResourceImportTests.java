package org.ramure.toolkit.resource.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.MedocTest;
import org.ramure.toolkit.resource.BroughtResources;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resource.Origin;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceQuery;
import org.ramure.toolkit.resource.Resources;
import org.ramure.toolkit.table.TablePlan;
import org.ramure.toolkit.table.TablePlan.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

@MedocTest
class ResourceImportTests {

    private static final String HEAD = "code;lettre;titre_fr;cible;domaines;odd;minutes;verbe\n";

    @Autowired private ResourceImports imports;
    @Autowired private ResourceTable table;
    @Autowired private Resources resources;
    @Autowired private BroughtResources brought;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId author;

    /** Codes of this test alone: the database is shared. */
    private String mark = "";

    @BeforeEach
    void anAuthor() {
        author = people.account("autrice-" + UUID.randomUUID() + "@exemple.fr", Role.AUTHOR);
        mark = "t" + Integer.toHexString(UUID.randomUUID().hashCode());
    }

    private String text(String... lines) {
        return HEAD + String.join("\n", lines).replace("%", mark);
    }

    private byte[] file(String... lines) {
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("toolkit.medoc." + key));
    }

    @Test
    void triesWithoutWritingThenWritesAndASecondTimeChangesNothing() {
        byte[] file =
                file(
                        "%-velos;O;Réparer des vélos;https://example.org/velos;Mobilité;ODD 11|13;20;agir",
                        "%-four;Exemples;Un four;sheet:outils/charte-d-engagement;;;;");

        assertThat(imports.plan(author, file).count(Outcome.NEW)).isEqualTo(2);
        assertThat(resources.find(mark + "-velos")).isEmpty();
        imports.apply(author, file);
        Resource velos = resources.find(mark + "-velos").orElseThrow();
        assertThat(velos.origin()).isEqualTo(Origin.IMPORT);
        assertThat(velos.in(ResourceFacet.DOMAIN)).containsExactly("mobilite");
        assertThat(velos.in(ResourceFacet.SDG)).containsExactly("11", "13");
        assertThat(resources.search(ResourceQuery.ALL.withWords("reparer vélo")))
                .extracting(Resource::code)
                .contains(mark + "-velos");
        assertThat(imports.apply(author, file).count(Outcome.UNCHANGED)).isEqualTo(2);

        clock.advance(Duration.ofSeconds(1));
        TablePlan changed =
                imports.apply(author, file("%-velos;O;Peindre;https://example.org/velos;;;;"));
        assertThat(changed.count(Outcome.CHANGED)).isEqualTo(1);
        assertThat(resources.find(mark + "-velos").orElseThrow().title().in(Language.FR))
                .isEqualTo("Peindre");
        assertThat(brought.remove(author, mark + "-velos")).isTrue();
        assertThat(resources.find(mark + "-velos")).isEmpty();
    }

    @Test
    void numbersOfGoalsAreReadOneByOne() {
        imports.apply(
                author,
                file(
                        "%-a;O;Un;https://example.org/a;;1|3;;",
                        "%-b;O;Deux;https://example.org/b;;\"1,3\";;",
                        "%-c;O;Trois;https://example.org/c;;ODD 13;;"));
        assertThat(resources.find(mark + "-a").orElseThrow().in(ResourceFacet.SDG))
                .containsExactly("1", "3");
        assertThat(resources.find(mark + "-b").orElseThrow().in(ResourceFacet.SDG))
                .containsExactly("1", "3");
        assertThat(resources.find(mark + "-c").orElseThrow().in(ResourceFacet.SDG))
                .containsExactly("13");
    }

    @Test
    void saysOfEachRefusedLineWhichColumnAndWhyAndWritesTheOthers() {
        String ofFiles = resources.all().getFirst().code();
        TablePlan plan =
                imports.apply(
                        author,
                        file(
                                ";O;Sans code;https://a.org;;;;",
                                "importer;O;Réservé;https://a.org;;;;",
                                ofFiles + ";O;Écrasé;https://a.org;;;;",
                                "%-a;O;Bon;https://a.org;;;;",
                                "%-a;O;Deux fois;https://a.org;;;;",
                                "%-b;Z;Lettre;https://a.org;;;;",
                                "%-c;O;;javascript:alert(1);lune;99;vingt;"));

        assertThat(plan.lines())
                .extracting(line ->
                        line.faults().stream().map(f -> f.column() + " " + f.reason()).toList())
                .containsExactly(
                        List.of("code missing"),
                        List.of("code badCode"),
                        List.of("code taken"),
                        List.of(),
                        List.of("code twice"),
                        List.of("lettre unknownCode"),
                        List.of(
                                "titre_fr missing",
                                "domaines unknownCode",
                                "odd unknownCode",
                                "cible badTarget",
                                "minutes badNumber"));
        assertThat(resources.find(mark + "-a")).isPresent();
        assertThat(resources.find(ofFiles).orElseThrow().origin()).isEqualTo(Origin.CONTENT);
    }

    @Test
    void formulasStayHarmlessTextOnTheWayInAndOut() throws IOException {
        imports.apply(author, file("%-f;O;\"=HYPERLINK(\"\"https://x\"\")\";https://a.org;;;;"));
        String title = resources.find(mark + "-f").orElseThrow().title().in(Language.FR);
        assertThat(title).isEqualTo("=HYPERLINK(\"https://x\")");

        var out = new ByteArrayOutputStream();
        table.write(ResourceQuery.ALL, out);
        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written).startsWith("\uFEFFcode;lettre").contains("'=HYPERLINK");
        assertThat(imports.plan(author, out.toByteArray()).lines())
                .filteredOn(line -> line.code().equals(mark + "-f"))
                .extracting(TablePlan.Line::outcome)
                .containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void readsTheEncodingsAndSeparatorsOfSpreadsheets() {
        String semicolons = text("%-e;O;Été à l’école;https://a.org;;;;");
        byte[] windows = semicolons.getBytes(Charset.forName("windows-1252"));
        byte[] commas = semicolons.replace(';', ',').getBytes(StandardCharsets.UTF_8);

        for (byte[] one : List.of(windows, commas)) {
            assertThat(imports.plan(author, one).lines())
                    .extracting(TablePlan.Line::title)
                    .containsExactly("Été à l’école");
        }
    }

    @Test
    void refusesWhatIsNoTableAndWhoMayNot() {
        PersonId learner = people.account("a-" + UUID.randomUUID() + "@exemple.fr", Role.LEARNER);
        byte[] file = file("%-a;O;Bon;https://a.org;;;;");

        refused("notYours", () -> imports.plan(learner, file));
        refused("notYours", () -> imports.apply(learner, file));
        refused("notYours", () -> brought.remove(learner, "x"));
        refused("notYours", () -> brought.write(learner, List.of()));
        refused("import.noText", () -> imports.plan(author, new byte[] {'P', 'K', 3, 4, 0}));
        refused(
                "import.noHeadings",
                () -> imports.plan(author, "a;b\n1;2".getBytes(StandardCharsets.UTF_8)));
        refused(
                "import.broken",
                () ->
                        imports.plan(
                                author,
                                (HEAD + "\"a\"b;O;x;https://a.org;;;;")
                                        .getBytes(StandardCharsets.UTF_8)));
        refused("import.large", () -> imports.plan(author, new byte[6 * 1024 * 1024]));
    }
}
