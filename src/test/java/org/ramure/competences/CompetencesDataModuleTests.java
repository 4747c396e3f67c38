package org.ramure.competences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.files.Samples;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@CompetencesTest
class CompetencesDataModuleTests {

    private static final String SLUG = TestFrameworks.SLUG;
    private static final Evidence.About C1 = new Evidence.About(SLUG, "C1");

    @Autowired private CompetencesData data;
    @Autowired private Drafts drafts;
    @Autowired private SelfAssessment self;
    @Autowired private Readings readings;
    @Autowired private Evidence evidence;
    @Autowired private HandClock clock;

    private final PersonId guest = new PersonId(UUID.randomUUID());
    private final PersonId account = new PersonId(UUID.randomUUID());

    @Test
    void handsReadingsAndProofsOverToTheAccount() throws IOException {
        CompetenceReading made = reading(guest);
        evidence.addText(guest, C1, "", "une preuve");
        evidence.addFile(guest, C1, "carte.pdf", new ByteArrayInputStream(Samples.pdf()));

        data.move(guest, account);

        assertThat(readings.of(guest, SLUG)).isEmpty();
        assertThat(readings.of(account, SLUG))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.id()).isEqualTo(made.id());
                    assertThat(moved.person()).isEqualTo(account);
                    assertThat(moved.ratings()).isEqualTo(made.ratings());
                });
        assertThat(evidence.of(account, SLUG)).hasSize(2);
        assertThat(evidence.of(guest, SLUG)).isEmpty();
    }

    @Test
    void mergesDraftsAndKeepsBothAnswersWhereTheyDiffer() {
        write(account, "C1", "compte, ancien");
        write(account, "C2", "compte, récent");
        clock.advance(Duration.ofHours(1));
        write(guest, "C1", "invité, récent");
        write(guest, "C3", "invité, seul");
        clock.advance(Duration.ofHours(-2));
        write(guest, "C2", "invité, ancien");
        clock.advance(Duration.ofHours(1));

        data.move(guest, account);

        AssessmentDraft merged = drafts.of(account, SLUG);
        assertThat(merged.answer("C1").note()).isEqualTo("invité, récent");
        assertThat(merged.answer("C2").note()).isEqualTo("compte, récent");
        assertThat(merged.answer("C3").note()).isEqualTo("invité, seul");
        assertThat(merged.setAside())
                .extracting(other -> other.answer().note())
                .containsExactlyInAnyOrder("compte, ancien", "invité, ancien");
        assertThat(drafts.of(guest, SLUG).isEmpty()).isTrue();
    }

    @Test
    void goesOnFromTheGuestsDraftWhenTheAccountHasNone() {
        write(guest, "C1", "seul");

        data.move(guest, account);

        assertThat(drafts.of(account, SLUG).answer("C1").note()).isEqualTo("seul");
        assertThat(drafts.of(account, SLUG).setAside()).isEmpty();
    }

    @Test
    void exportsReadingsDraftsAndTheListOfFiles() throws IOException {
        reading(account);
        write(account, "C2", "brouillon");
        evidence.addFile(account, C1, "carte.pdf", new ByteArrayInputStream(Samples.pdf()));

        Map<String, Object> all = data.export(account);

        assertThat(all).containsOnlyKeys("readings", "readingsOfOthers", "drafts", "evidence");
        assertThat(String.valueOf(all.get("readings")))
                .contains("c1-n1-a", "ma note", "1.0.0", "SELF");
        assertThat(String.valueOf(all.get("drafts"))).contains("brouillon");
        assertThat(String.valueOf(all.get("evidence"))).contains("carte.pdf", "application/pdf");
        assertThat(data.export(guest).values())
                .allSatisfy(part -> assertThat((List<?>) part).isEmpty());
    }

    @Test
    void erasesEverythingAndTheFiles() throws IOException {
        reading(account);
        reading(guest);
        write(account, "C2", "brouillon");
        var file = evidence.addFile(account, C1, "a.pdf", new ByteArrayInputStream(Samples.pdf()));
        Path path = evidence.open(account, file.id()).orElseThrow().path();

        data.erase(account);

        assertThat(data.export(account).values())
                .allSatisfy(part -> assertThat((List<?>) part).isEmpty());
        assertThat(path).doesNotExist();
        assertThat(readings.of(guest, SLUG)).hasSize(1);
    }

    private CompetenceReading reading(PersonId person) {
        AssessmentDraft draft = drafts.begin(person, SLUG);
        var chosen =
                drafts.choose(
                        person,
                        new Drafts.Choice(SLUG, draft.submission(), "C1", 2, Set.of("c1-n1-a"), 0));
        write(person, "C1", "ma note");
        return self.save(
                person,
                new SelfAssessment.Submission(
                        draft.submission(),
                        SLUG,
                        Moment.FREE,
                        List.of("C1"),
                        Map.of("C1", chosen.revision()),
                        null));
    }

    private void write(PersonId person, String competence, String note) {
        drafts.note(person, new Drafts.Note(SLUG, competence, note, 0));
    }
}
