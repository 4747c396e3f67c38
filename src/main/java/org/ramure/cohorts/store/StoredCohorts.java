package org.ramure.cohorts.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortChange;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortRow;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Facilitator;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.NewCohort;
import org.ramure.people.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredCohorts implements Cohorts {

    private final CohortRepository cohorts;
    private final Access access;
    private final Founding founding;
    private final Lifecycle lifecycle;
    private final Team team;
    private final Clock clock;

    StoredCohorts(
            CohortRepository cohorts,
            Access access,
            Founding founding,
            Lifecycle lifecycle,
            Team team,
            Clock clock) {
        this.cohorts = cohorts;
        this.access = access;
        this.founding = founding;
        this.lifecycle = lifecycle;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public Cohort create(PersonId caller, NewCohort asked) {
        return founding.create(caller, asked).toCohort();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Cohort> find(PersonId caller, CohortId id) {
        return cohorts.findById(id.value())
                .filter(cohort -> access.runs(caller, cohort))
                .map(CohortEntity::toCohort);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Cohort> find(PersonId caller, String slug) {
        return cohorts.findBySlug(slug)
                .filter(cohort -> access.runs(caller, cohort))
                .map(CohortEntity::toCohort);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CohortRow> list(PersonId caller, String search, int page, int size) {
        return cohorts.runBy(
                caller.value(),
                access.administers(caller),
                pattern(search),
                LocalDate.ofInstant(clock.instant(), HalfDay.ZONE),
                PageRequest.of(page, size));
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PersonId caller, String search) {
        UUID organisation = access.administers(caller);
        return Math.toIntExact(cohorts.countRunBy(caller.value(), organisation, pattern(search)));
    }

    static String pattern(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }

    @Override
    public Cohort change(PersonId caller, CohortId id, CohortChange change) {
        return lifecycle.change(caller, id, change);
    }

    @Override
    public void open(PersonId caller, CohortId id) {
        lifecycle.open(caller, id);
    }

    @Override
    public void close(PersonId caller, CohortId id) {
        lifecycle.close(caller, id);
    }

    @Override
    public void cancel(PersonId caller, CohortId id, String reason) {
        lifecycle.cancel(caller, id, reason);
    }

    @Override
    public String renewJoinToken(PersonId caller, CohortId id) {
        CohortEntity cohort = access.running(caller, id.value());
        cohort.renewJoinToken();
        return cohort.toCohort().joinToken();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Facilitator> facilitators(PersonId caller, CohortId id) {
        return team.of(access.running(caller, id.value()));
    }

    @Override
    public void addFacilitator(PersonId caller, CohortId id, String email) {
        team.add(access.running(caller, id.value()), email);
    }

    @Override
    public void removeFacilitator(PersonId caller, CohortId id, PersonId person) {
        team.remove(access.running(caller, id.value()), person);
    }

    @Override
    public void makeLead(PersonId caller, CohortId id, PersonId person) {
        team.makeLead(access.running(caller, id.value()), person);
    }

    @Override
    public void makeReferent(PersonId caller, CohortId id, PersonId person) {
        team.makeReferent(access.running(caller, id.value()), person);
    }
}
