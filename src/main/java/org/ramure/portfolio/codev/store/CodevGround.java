package org.ramure.portfolio.codev.store;

import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** The one place where it is decided who may take part in what. */
@Component
class CodevGround {

    static final UUID NOBODY = new UUID(0, 0);

    private final CohortAccess access;
    private final Fellows fellows;
    private final People people;
    private final ClosedCohorts closed;

    CodevGround(CohortAccess access, Fellows fellows, People people, ClosedCohorts closed) {
        this.access = access;
        this.fellows = fellows;
        this.people = people;
        this.closed = closed;
    }

    static UserFacingException unknown() {
        return new UserFacingException("portfolio.codev.unknown");
    }

    /** Refuses to write where a pathway is read only. */
    void requireOpen(CohortId cohort) {
        closed.requireOpen(cohort);
    }

    boolean runs(PersonId caller, CohortId cohort) {
        return access.runs(caller, cohort);
    }

    Optional<Participant> place(PersonId caller, CohortId cohort) {
        return access.place(caller, cohort);
    }

    /** Whether the caller may take part in a session of this group. */
    boolean mayJoin(PersonId caller, CohortId cohort, String group) {
        return runs(caller, cohort)
                || place(caller, cohort)
                        .filter(p -> group.isEmpty() || p.group().equals(group))
                        .isPresent();
    }

    /** The name others in the cohort know; never an address. */
    String name(PersonId person, CohortId cohort) {
        return place(person, cohort)
                .map(p -> (p.givenName() + " " + p.familyName()).strip())
                .filter(name -> !name.isEmpty())
                .or(() -> people.find(person).map(Account::fullName))
                .orElse("");
    }

    Fellows fellows() {
        return fellows;
    }
}
