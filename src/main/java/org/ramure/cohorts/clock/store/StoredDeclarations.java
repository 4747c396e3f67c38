package org.ramure.cohorts.clock.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.cohorts.clock.Declarations;
import org.ramure.cohorts.clock.DeclaredTime;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredDeclarations implements Declarations {

    private static final int MOST_MINUTES = 24 * 60;
    private static final int LONGEST_NOTE = 500;

    private final CohortAccess access;
    private final Programmes programmes;
    private final DeclarationRows rows;
    private final ClosedCohorts closed;
    private final Clock clock;

    StoredDeclarations(
            CohortAccess access,
            Programmes programmes,
            DeclarationRows rows,
            ClosedCohorts closed,
            Clock clock) {
        this.closed = closed;
        this.access = access;
        this.programmes = programmes;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClockSubject> subjects(PersonId caller, CohortId cohort) {
        place(caller, cohort);
        return programmes.of(caller, cohort).subjects();
    }

    private Participant place(PersonId caller, CohortId cohort) {
        return access.place(caller, cohort)
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }

    @Override
    public UUID declare(PersonId caller, CohortId cohort, DeclaredTime time) {
        Participant place = place(caller, cohort);
        closed.requireOpen(cohort);
        boolean known =
                programmes.of(caller, cohort).subjects().stream()
                        .anyMatch(s -> s.sort() == time.sort() && s.id().equals(time.id()));
        if (!known) {
            throw new UserFacingException("cohorts.clock.declare.subject");
        }
        if (time.minutes() < 1 || time.minutes() > MOST_MINUTES) {
            throw new UserFacingException("cohorts.clock.declare.minutes", MOST_MINUTES);
        }
        if (time.day().isAfter(LocalDate.ofInstant(clock.instant(), HalfDay.ZONE))) {
            throw new UserFacingException("cohorts.clock.declare.day");
        }
        String note = time.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new UserFacingException("cohorts.text.long", LONGEST_NOTE);
        }
        DeclarationEntity row =
                new DeclarationEntity(
                        place,
                        new DeclaredTime(time.sort(), time.id(), time.day(), time.minutes(), note),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(row);
        return row.id();
    }

    @Override
    public void withdraw(PersonId caller, UUID declaration) {
        rows.find(declaration)
                .filter(row ->
                        access.place(caller, new CohortId(row.cohort()))
                                .filter(p -> p.id().value().equals(row.participant()))
                                .isPresent())
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"))
                .withdraw(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
