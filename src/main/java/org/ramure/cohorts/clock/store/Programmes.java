package org.ramure.cohorts.clock.store;

import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.edition.OnlineParts;
import org.ramure.cohorts.template.Templates;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What is planned in sessions, for those who run them or have a place in them. */
@Component
class Programmes {

    private final CohortAccess access;
    private final Sessions sessions;
    private final HalfDays halfDays;
    private final Templates templates;
    private final OnlineParts online;

    Programmes(
            CohortAccess access,
            Sessions sessions,
            HalfDays halfDays,
            Templates templates,
            OnlineParts online) {
        this.access = access;
        this.sessions = sessions;
        this.halfDays = halfDays;
        this.templates = templates;
        this.online = online;
    }

    Programme of(PersonId caller, CohortId cohort) {
        String template = template(caller, cohort);
        return new Programme(
                halfDays.of(caller, cohort),
                online.of(cohort, template),
                templates.find(template).map(t -> t.materials().assignments()).orElse(List.of()));
    }

    private String template(PersonId caller, CohortId cohort) {
        if (access.runs(caller, cohort)) {
            return access.requireRunning(caller, cohort).template();
        }
        return sessions.mine(caller).stream()
                .map(mine -> mine.cohort())
                .filter(own -> own.id().equals(cohort))
                .findFirst()
                .map(Cohort::template)
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }
}
