package org.ramure.cohorts.store;

import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place where it is decided who may see a cohort. */
@Component
@Transactional(readOnly = true)
class Access implements CohortAccess {

    /** An id that no organisation has. */
    private static final UUID NONE = new UUID(0, 0);

    private final CohortRepository cohorts;
    private final FacilitatorRepository facilitators;
    private final ParticipantRepository participants;
    private final Organisations organisations;
    private final Callers callers;

    Access(
            CohortRepository cohorts,
            FacilitatorRepository facilitators,
            ParticipantRepository participants,
            Organisations organisations,
            Callers callers) {
        this.cohorts = cohorts;
        this.facilitators = facilitators;
        this.participants = participants;
        this.organisations = organisations;
        this.callers = callers;
    }

    @Override
    public Cohort requireRunning(PersonId caller, CohortId id) {
        return running(caller, id.value()).toCohort();
    }

    @Override
    public boolean runs(PersonId caller, CohortId id) {
        return cohorts.findById(id.value()).filter(cohort -> runs(caller, cohort)).isPresent();
    }

    @Override
    public Optional<Participant> place(PersonId caller, CohortId id) {
        return own(caller, id.value())
                .filter(p -> p.status() == ParticipantStatus.ENROLLED)
                .map(ParticipantEntity::toParticipant);
    }

    /** The caller's place in any state, found by their account or its address. */
    Optional<ParticipantEntity> own(PersonId caller, UUID cohort) {
        return participants
                .findFirstByCohortIdAndPersonId(cohort, caller.value())
                .or(() ->
                        callers.account(caller)
                                .flatMap(account ->
                                        participants.findByCohortIdAndEmail(
                                                cohort, account.email())));
    }

    CohortEntity running(PersonId caller, UUID id) {
        return cohorts.findById(id)
                .filter(cohort -> runs(caller, cohort))
                .orElseThrow(Access::unknown);
    }

    /** The same with its row locked: whoever changes places does so in turn. */
    @Transactional
    CohortEntity runningLocked(PersonId caller, UUID id) {
        return cohorts.locked(id)
                .filter(cohort -> runs(caller, cohort))
                .orElseThrow(Access::unknown);
    }

    boolean runs(PersonId caller, CohortEntity cohort) {
        return facilitators.existsByCohortIdAndPersonId(cohort.id(), caller.value())
                || administers(caller).equals(cohort.organisation());
    }

    /** The organisation of which the caller is an administrator, or an id that none has. */
    UUID administers(PersonId caller) {
        return callers.is(caller, Role.ADMINISTRATOR) ? organisations.of(caller) : NONE;
    }

    static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }
}
