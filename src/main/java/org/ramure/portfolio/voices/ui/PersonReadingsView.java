package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;

/** What a facilitator may read of one learner: open moments of the cohort, and shared ones. */
@Route("groupes/:cohort/regards/:person")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class PersonReadingsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CohortRounds rounds;
    private final transient Cohorts cohorts;
    private final transient Participants participants;
    private final transient CurrentPerson current;
    private String title = "";

    PersonReadingsView(
            CohortRounds rounds,
            Cohorts cohorts,
            Participants participants,
            CurrentPerson current) {
        this.rounds = rounds;
        this.cohorts = cohorts;
        this.participants = participants;
        this.current = current;
        addClassNames("voices", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId caller = current.requireAccount();
        var parameters = event.getRouteParameters();
        Cohort cohort =
                parameters
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        try {
            var id = new ParticipantId(UUID.fromString(parameters.get("person").orElse("")));
            Participant person =
                    participants
                            .find(caller, id)
                            .filter(found -> found.cohort().equals(cohort.id()))
                            .orElseThrow(NotFoundException::new);
            show(caller, cohort, person);
        } catch (IllegalArgumentException | UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId caller, Cohort cohort, Participant person) {
        title = VoiceWords.text("tab.of", person.name());
        var panel =
                new SideBySidePanel(
                        rounds.read(caller, cohort.id(), person.id()), Optional.of(person.name()));
        removeAll();
        add(
                new Anchor(
                        "groupes/" + cohort.slug() + "?partie=regards",
                        VoiceWords.text("tab.back")),
                new PageHeader(title, cohort.title()),
                VoiceWords.callOut(VoiceWords.text("tab.rule")),
                VoiceWords.heading("side.title"),
                panel);
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
