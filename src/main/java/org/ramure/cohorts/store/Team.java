package org.ramure.cohorts.store;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.Facilitator;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Those who run a cohort together: one leads, one of them is the referent. */
@Component
class Team {

    private static final int MOST = 20;

    private final FacilitatorRepository facilitators;
    private final People people;
    private final Callers callers;
    private final Clock clock;

    Team(FacilitatorRepository facilitators, People people, Callers callers, Clock clock) {
        this.facilitators = facilitators;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    List<Facilitator> of(CohortEntity cohort) {
        return facilitators.findByCohortIdOrderBySince(cohort.id()).stream()
                .map(this::facilitator)
                .sorted(java.util.Comparator.comparing(f -> !f.lead()))
                .toList();
    }

    private Facilitator facilitator(FacilitatorEntity row) {
        PersonId person = new PersonId(row.person());
        return new Facilitator(
                person,
                callers.name(person),
                callers.account(person).map(Account::email).orElse(""),
                row.leads());
    }

    void found(UUID cohort, PersonId lead) {
        facilitators.save(new FacilitatorEntity(cohort, lead.value(), true, clock.instant()));
    }

    void add(CohortEntity cohort, String email) {
        Account account =
                EmailAddress.of(email)
                        .flatMap(people::findByEmail)
                        .filter(a -> a.is(Role.FACILITATOR) || a.is(Role.ADMINISTRATOR))
                        .orElseThrow(() -> new UserFacingException("cohorts.team.noFacilitator"));
        if (facilitators.existsByCohortIdAndPersonId(cohort.id(), account.id().value())) {
            return;
        }
        if (facilitators.findByCohortIdOrderBySince(cohort.id()).size() >= MOST) {
            throw new UserFacingException("cohorts.team.full", MOST);
        }
        facilitators.save(
                new FacilitatorEntity(cohort.id(), account.id().value(), false, clock.instant()));
    }

    void remove(CohortEntity cohort, PersonId person) {
        FacilitatorEntity row = row(cohort, person);
        if (row.leads()) {
            throw new UserFacingException("cohorts.team.leadStays");
        }
        if (cohort.referent().equals(person.value())) {
            throw new UserFacingException("cohorts.team.referentStays");
        }
        facilitators.delete(row);
    }

    void makeLead(CohortEntity cohort, PersonId person) {
        FacilitatorEntity next = row(cohort, person);
        facilitators.findByCohortIdOrderBySince(cohort.id()).forEach(row -> row.lead(false));
        next.lead(true);
    }

    void makeReferent(CohortEntity cohort, PersonId person) {
        cohort.refer(row(cohort, person).person());
    }

    private FacilitatorEntity row(CohortEntity cohort, PersonId person) {
        return facilitators
                .findByCohortIdAndPersonId(cohort.id(), person.value())
                .orElseThrow(() -> new UserFacingException("cohorts.team.noFacilitator"));
    }
}
