package org.ramure.catalogue.release.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.LiveContent;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.TestContent;
import org.ramure.catalogue.TextContent;
import org.ramure.catalogue.release.Change;
import org.ramure.catalogue.release.CoursePublished;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseAudience;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.release.Releases;
import org.ramure.catalogue.release.TextPart;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReleasesTests {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    @TempDir Path folder;

    private final PersonId author = new PersonId(UUID.randomUUID());
    private final PersonId facilitator = new PersonId(UUID.randomUUID());
    private final PersonId learner = new PersonId(UUID.randomUUID());
    private final PersonId teacher = new PersonId(UUID.randomUUID());
    private final List<Object> published = new ArrayList<>();
    private JdbcClient database;
    private TestContent content;
    private LiveContent live;
    private Releases releases;

    DataSource database() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:releases-"
                        + UUID.randomUUID()
                        + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void aPublishedFolder() {
        DataSource source = database();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/catalogue")
                .load()
                .migrate();
        database = JdbcClient.create(source);
        content = TestContent.in(folder);
        live = LiveContent.of(folder);
        releases = releases();
    }

    private Releases releases() {
        People people = mock(People.class);
        when(people.find(any())).thenReturn(Optional.empty());
        grant(people, author, Role.AUTHOR);
        grant(people, facilitator, Role.FACILITATOR);
        grant(people, learner, Role.LEARNER);
        var beans = new StaticListableBeanFactory();
        beans.addBean("people", people);
        beans.addBean(
                "teachers",
                (ReleaseAudience)
                        (caller, course) -> caller.equals(teacher) && course.equals("alpha"));
        ReleaseRows rows = new ReleaseRows(database);
        BlobRows blobs = new BlobRows(database);
        return new StoredReleases(
                new Readers(
                        beans.getBeanProvider(People.class),
                        beans.getBeanProvider(ReleaseAudience.class)),
                live.catalogue(),
                live.source(),
                new Publishing(live.catalogue(), live.source(), rows, blobs, published::add),
                rows,
                new ReleaseShelf(
                        rows,
                        blobs,
                        ContentCheckCommand.types(),
                        beans.getBeanProvider(ContentArea.class)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void grant(People people, PersonId person, Role role) {
        when(people.find(person))
                .thenReturn(
                        Optional.of(
                                new Account(
                                        person,
                                        "Léa",
                                        "Roux",
                                        "lea@exemple.fr",
                                        Language.FR,
                                        Set.of(role))));
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    private ReleasedCourse read(ReleaseId id) {
        return releases().read(id).orElseThrow();
    }

    private static String text(Course course) {
        Activity first = course.modules().getFirst().activities().getFirst();
        return first.content(Language.FR, TextContent.class).html().html();
    }

    @Test
    void whatWasPublishedStaysWhileTheAuthorGoesOn() {
        content.body("La première version dit ceci.");
        Release release = releases.publish(author, "alpha", " Première. ");
        content.replace(TestContent.TEXT, "dit ceci", "dit cela");
        live.source().readAgain();

        assertThat(text(read(release.id()).course())).contains("dit ceci");
        assertThat(text(live.catalogue().course("alpha").orElseThrow())).contains("dit cela");
        assertThat(read(release.id()).pathways().getFirst().slug()).isEqualTo("chemin");
        assertThat(release.note()).isEqualTo("Première.");
        assertThat(releases.of(facilitator, "alpha")).containsExactly(release);
        assertThat(release.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void theSameFilesAreTheSameRelease() {
        Release release = releases.publish(author, "alpha", "Une fois");

        refused("catalogue.release.same", () -> releases.publish(author, "alpha", "Deux fois"));
        assertThat(releases.latest("alpha")).contains(release.id());
        assertThat(release.id().hash())
                .isEqualTo(Sha256.of(manifest(release.id()).getBytes(StandardCharsets.UTF_8)));
    }

    private String manifest(ReleaseId id) {
        return database.sql("select manifest from catalogue_release where hash = ?")
                .param(id.hash())
                .query(String.class)
                .single();
    }

    @Test
    void aFileIsKeptOnceWhateverTheNumberOfReleases() {
        releases.publish(author, "alpha", "Une");
        int first = blobs();
        content.body("Un ajout.");
        releases.publish(author, "alpha", "Deux");

        assertThat(blobs()).isEqualTo(first + 1);
    }

    private int blobs() {
        return database.sql("select count(*) from catalogue_blob").query(Integer.class).single();
    }

    @Test
    void readsAMediumOfSeveralPartsBackAsItWas() throws IOException {
        byte[] picture = new byte[2_500_000];
        new Random(7).nextBytes(picture);
        Path media = Files.createDirectories(folder.resolve("alpha/fr/bases/media"));
        Files.write(media.resolve("x.png"), picture);
        content.write(
                        "alpha/fr/bases/media/media.yaml",
                        "files:\n  - {file: x.png, licence: CC0-1.0, author: \"A\"}\n")
                .body("![Un x](media/x.png)");

        Release release = releases.publish(author, "alpha", "Avec image");
        ReleasedCourse read = read(release.id());
        MediaFile medium = read.media().get("alpha/fr/bases/x.png");

        assertThat(requireNonNull(medium).size()).isEqualTo(picture.length);
        assertThat(Arrays.equals(medium.resource().getContentAsByteArray(), picture)).isTrue();
        assertThat(text(read.course()))
                .contains("/medias/versions/" + release.id().hash() + "/alpha/fr/bases/x.png");
    }

    @Test
    void saysWhatChangedInWordsOfPeople() {
        content.body("Un paragraphe qui dit ceci.");
        Release release = releases.publish(author, "alpha", "Une");
        content.replace(TestContent.TEXT, "dit ceci", "dit cela")
                .replace(TestContent.COURSE, "minutes: 3", "minutes: 4")
                .replace(TestContent.QUIZ, "prompt: \"", "prompt: \"Bien lu ? ");
        live.source().readAgain();

        List<Change> changes =
                releases.changes(facilitator, "alpha", Optional.of(release.id()), Optional.empty());

        assertThat(changes)
                .extracting(Change::kind)
                .startsWith(Change.Kind.TEXT, Change.Kind.MINUTES, Change.Kind.QUESTION_CHANGED);
        assertThat(changes.getFirst().passages())
                .containsExactly(
                        List.of(
                                new TextPart(TextPart.Kind.SAME, "Un paragraphe qui dit "),
                                new TextPart(TextPart.Kind.REMOVED, "ceci."),
                                new TextPart(TextPart.Kind.ADDED, "cela.")));
        assertThat(changes.get(1).before() + "→" + changes.get(1).after()).isEqualTo("3→4");
    }

    @Test
    void refusesWhatIsBrokenAndWhoeverMayNot() {
        refused("catalogue.release.unknown", () -> releases.publish(facilitator, "alpha", "Non"));
        refused("catalogue.release.unknown", () -> releases.of(learner, "alpha"));
        refused("catalogue.release.note.missing", () -> releases.publish(author, "alpha", " "));
        content.replace(TestContent.COURSE, "minutes: 3", "minutes: 0");
        refused("catalogue.release.broken", () -> releases.publish(author, "alpha", "Cassé"));
        assertThat(releases.check(author, "alpha")).isNotEmpty();
        assertThat(releases.of(author, "alpha")).isEmpty();
    }

    @Test
    void theArchiveHoldsEveryFile() throws IOException {
        Release release = releases.publish(author, "alpha", "Une");
        var bytes = new ByteArrayOutputStream();
        releases.zip(author, release.id(), bytes);

        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        TestContent.COURSE,
                        TestContent.TEXT,
                        TestContent.QUIZ,
                        "frameworks/grille.yaml",
                        TestContent.PATHWAY);
    }

    @Test
    void whoPublishedIsForgottenWithTheirAccount() {
        Release release = releases.publish(author, "alpha", "Une");
        var data = new ReleaseData(new ReleaseRows(database));

        assertThat(requireNonNull(data.export(author).get("published")).toString())
                .contains("alpha");
        data.erase(author);

        assertThat(releases.find(facilitator, release.id()).orElseThrow().publishedBy()).isEmpty();
    }

    @Test
    void whoeverDecidesForAGroupComparesItsCourseAndNoOther() {
        Release release = releases.publish(author, "alpha", "Première version");

        assertThat(published).containsExactly(new CoursePublished(release));
        assertThat(releases.of(teacher, "alpha")).containsExactly(release);
        assertThat(releases.find(teacher, release.id())).contains(release);
        assertThat(releases.changes(teacher, "alpha", Optional.of(release.id()), Optional.empty()))
                .isEmpty();
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> releases.of(teacher, "beta"));
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> releases.publish(teacher, "alpha", "À moi"));
    }
}
