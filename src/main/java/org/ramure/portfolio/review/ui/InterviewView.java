package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.Interviews;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;

/** The final interview of one learner, for a facilitator of the cohort. */
@Route("groupes/:cohort/bilan/:person")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class InterviewView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Interviews interviews;
    private final transient Cohorts cohorts;
    private final transient CurrentPerson current;
    private String title = "";

    InterviewView(Interviews interviews, Cohorts cohorts, CurrentPerson current) {
        this.interviews = interviews;
        this.cohorts = cohorts;
        this.current = current;
        addClassNames("review", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId caller = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        try {
            UUID person = UUID.fromString(event.getRouteParameters().get("person").orElse(""));
            show(caller, cohort, new ParticipantId(person));
        } catch (IllegalArgumentException | UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId caller, Cohort cohort, ParticipantId person) {
        Interview interview = interviews.open(caller, cohort.id(), person);
        removeAll();
        title = getTranslation("portfolio.review.interview.of", interview.name());
        add(
                new Anchor(
                        "groupes/" + cohort.slug() + "?partie=bilan",
                        getTranslation("portfolio.review.back", cohort.title())),
                new PageHeader(title, cohort.title()),
                new InterviewForm(interviews, caller, new Interviews.Whose(cohort.id(), person)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
