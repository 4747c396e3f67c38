package org.ramure.learning.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.TestContent;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolment;
import org.ramure.learning.EnrolmentId;
import org.ramure.learning.Enrolments;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;

class ActivityLinkViewTests {

    @TempDir Path folder;

    private final Catalogue catalogue = mock(Catalogue.class);
    private final Editions editions = Editions.ofAuthors(catalogue);
    private final Enrolments enrolments = mock(Enrolments.class);
    private final CurrentPerson current = mock(CurrentPerson.class);
    private final BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    private Pathway pathway;
    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void onePathway() {
        pathway = TestContent.in(folder).read().pathways().getFirst();
        when(catalogue.pathways()).thenReturn(List.of(pathway));
        when(catalogue.pathway(pathway.id())).thenReturn(Optional.of(pathway));
        when(current.id()).thenReturn(Optional.of(person));
    }

    @Test
    void leadsIntoThePathwayThatThePersonFollows() {
        follow("4h");

        open("alpha", "verifier");

        verify(event).forwardTo("apprendre/chemin/bases/verifier");
    }

    @Test
    void leadsToThePathwaysPageWhenTheVariantIsTooShort() {
        follow("2h");

        open("alpha", "verifier");

        verify(event).forwardTo("parcours/chemin");
    }

    @Test
    void leadsToThePathwaysPageForSomeoneWhoHasNotBegun() {
        when(current.id()).thenReturn(Optional.empty());

        open("alpha", "lire");

        verify(event).forwardTo("parcours/chemin");
    }

    @Test
    void knowsNoOtherCourse() {
        assertThatThrownBy(() -> open("omega", "lire")).isInstanceOf(NotFoundException.class);
    }

    private void follow(String variant) {
        Enrolment enrolment =
                new Enrolment(
                        new EnrolmentId(UUID.randomUUID()),
                        person,
                        pathway.id(),
                        variant,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null);
        when(enrolments.of(person)).thenReturn(List.of(enrolment));
    }

    private void open(String course, String activity) {
        when(event.getRouteParameters())
                .thenReturn(
                        new RouteParameters(
                                new RouteParam("course", course),
                                new RouteParam("module", "bases"),
                                new RouteParam("activity", activity)));
        new ActivityLinkView(catalogue, editions, enrolments, current).beforeEnter(event);
    }
}
