package org.ramure.cohorts.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.TestContent;
import org.ramure.catalogue.TextContent;
import org.ramure.catalogue.release.CoursePublished;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.release.Releases;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.RunningCohort;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.learning.Editions;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@CohortsTest
class CohortEditionsTests {

    private static final ReleaseId OLD = new ReleaseId("0".repeat(64));
    private static final ReleaseId NEW = new ReleaseId("1".repeat(64));

    @TempDir static Path folder;

    @MockitoBean private Releases releases;
    @MockitoBean private Templates templates;
    @Autowired private Catalogue catalogue;
    @Autowired private CohortEditions editions;
    @Autowired private OnlineParts online;
    @Autowired private Editions readers;
    @Autowired private RunningCohort running;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private ApplicationEventPublisher events;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private Cohort cohort;

    /** A course in three states: two that were published, and what its author has now. */
    @BeforeEach
    void aCohortOnLine() {
        TestContent content = TestContent.in(folder).body("Le texte ancien.");
        keep(OLD, content);
        content.replace(TestContent.TEXT, "texte ancien", "texte nouveau");
        keep(NEW, content);
        Pathway now =
                content.replace(TestContent.TEXT, "texte nouveau", "texte du jour")
                        .read()
                        .pathways()
                        .getFirst();
        when(catalogue.pathway(now.slug())).thenReturn(Optional.of(now));
        when(catalogue.pathway(now.id())).thenReturn(Optional.of(now));
        ines = people.facilitator();
        cohort = cohortOf(ines);
        amina = people.learner(running.people(ines, cohort).getFirst().email());
        readers.of(amina);
    }

    private Cohort cohortOf(PersonId facilitator) {
        SessionTemplate plain =
                org.ramure.cohorts.TestTemplates.all().stream()
                        .filter(template -> template.slug().equals("deux-jours"))
                        .findFirst()
                        .orElseThrow();
        SessionTemplate template =
                new SessionTemplate(
                        plain.slug(),
                        plain.version(),
                        plain.format(),
                        plain.title(),
                        plain.summary(),
                        plain.audience(),
                        plain.objectives(),
                        plain.prerequisites(),
                        plain.fewestPeople(),
                        plain.mostPeople(),
                        plain.competences(),
                        Optional.of(new SessionTemplate.OnlinePart("chemin", "4h", List.of())),
                        plain.provenance(),
                        plain.halfDays(),
                        plain.materials(),
                        plain.next());
        when(templates.find(any())).thenReturn(Optional.of(template));
        when(templates.all()).thenReturn(List.of(template));
        return running.of(facilitator, Frame.LIBRE, 2);
    }

    private void keep(ReleaseId id, TestContent content) {
        Pathway pathway = content.read().pathways().getFirst();
        when(releases.read(id))
                .thenReturn(
                        Optional.of(
                                new ReleasedCourse(pathway.course(), List.of(pathway), Map.of())));
        when(releases.find(any(), org.mockito.ArgumentMatchers.eq(id)))
                .thenReturn(
                        Optional.of(
                                new Release(
                                        id,
                                        "alpha",
                                        "1.0.0",
                                        HandClock.START,
                                        Optional.empty(),
                                        "Note")));
    }

    private String readBy(PersonId person) {
        return text(readers.of(person).pathway("chemin").orElseThrow().itineraries().getLast());
    }

    private static String text(Itinerary itinerary) {
        return itinerary
                .steps()
                .getFirst()
                .activity()
                .content(Language.FR, TextContent.class)
                .html()
                .html();
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    @Test
    void theGroupKeepsTheOldTextUntilTheDateItsFacilitatorChose() {
        editions.move(ines, cohort.id(), Optional.of(OLD), Optional.empty());
        LocalDate inThreeDays = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(3);
        editions.move(ines, cohort.id(), Optional.of(NEW), Optional.of(inThreeDays));

        assertThat(readBy(amina)).contains("texte ancien");
        assertThat(online.of(cohort.id(), "deux-jours").map(CohortEditionsTests::text))
                .hasValueSatisfying(text -> assertThat(text).contains("texte ancien"));
        assertThat(editions.planned(ines, cohort.id()).orElseThrow().release()).contains(NEW);
        clock.advance(Duration.ofDays(3));

        assertThat(readBy(amina)).contains("texte nouveau");
        assertThat(editions.now(ines, cohort.id()).orElseThrow().release()).contains(NEW);
        assertThat(editions.planned(ines, cohort.id())).isEmpty();
    }

    @Test
    void whoeverIsInNoSuchGroupReadsWhatTheAuthorHasNow() {
        editions.move(ines, cohort.id(), Optional.of(OLD), Optional.empty());
        PersonId other = people.learner("autre-" + UUID.randomUUID() + "@exemple.fr");

        assertThat(readBy(other)).contains("texte du jour");
        assertThat(readers.of(Optional.empty()).pathway("chemin")).isPresent();
    }

    @Test
    void theGroupCanFollowTheAuthorAgainAndDropAPlan() {
        editions.move(ines, cohort.id(), Optional.of(OLD), Optional.empty());
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(1);
        editions.move(ines, cohort.id(), Optional.of(NEW), Optional.of(tomorrow));
        editions.keep(ines, cohort.id());
        clock.advance(Duration.ofDays(2));

        assertThat(readBy(amina)).contains("texte ancien");
        editions.move(ines, cohort.id(), Optional.empty(), Optional.empty());
        assertThat(readBy(amina)).contains("texte du jour");
    }

    @Test
    void refusesThePastAndStrangers() {
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).minusDays(1);
        refused(
                "cohorts.edition.past",
                () -> editions.move(ines, cohort.id(), Optional.of(OLD), Optional.of(yesterday)));
        refused(
                "catalogue.release.unknown",
                () ->
                        editions.move(
                                ines,
                                cohort.id(),
                                Optional.of(new ReleaseId("2".repeat(64))),
                                Optional.empty()));
        PersonId other = people.facilitator();
        refused("cohorts.unknown", () -> editions.now(other, cohort.id()));
        refused(
                "cohorts.unknown",
                () -> editions.move(other, cohort.id(), Optional.of(OLD), Optional.empty()));
    }

    @Test
    void aSessionIsHeldToTheNewestReleaseWhenItOpens() {
        when(releases.latest("alpha")).thenReturn(Optional.of(OLD));
        Cohort opened = cohortOf(ines);
        when(releases.latest("alpha")).thenReturn(Optional.of(NEW));

        CohortEdition edition = editions.now(ines, opened.id()).orElseThrow();
        assertThat(edition.release()).contains(OLD);
        assertThat(edition.automatic()).isTrue();
        PersonId member = people.learner(running.people(ines, opened).getFirst().email());
        assertThat(readBy(member)).contains("texte ancien");
        editions.move(ines, opened.id(), Optional.of(NEW), Optional.empty());
        assertThat(editions.now(ines, opened.id()).orElseThrow().automatic()).isFalse();
    }

    @Test
    void anOpenSessionIsHeldToTheFirstReleaseOfItsCourse() {
        assertThat(editions.now(ines, cohort.id())).isEmpty();

        publish(OLD);
        publish(NEW);

        assertThat(editions.now(ines, cohort.id()).orElseThrow().release()).contains(OLD);
    }

    private void publish(ReleaseId id) {
        events.publishEvent(
                new CoursePublished(
                        new Release(
                                id, "alpha", "1.0.0", clock.instant(), Optional.empty(), "Note")));
    }
}
