package org.ramure.cohorts.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Invited;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredParticipants implements Participants {

    private static final int LONGEST_GROUP = 60;

    private final ParticipantRepository participants;
    private final AdjustmentRepository adjustments;
    private final Access access;
    private final Admission admission;
    private final Inviting inviting;

    StoredParticipants(
            ParticipantRepository participants,
            AdjustmentRepository adjustments,
            Access access,
            Admission admission,
            Inviting inviting) {
        this.participants = participants;
        this.adjustments = adjustments;
        this.access = access;
        this.admission = admission;
        this.inviting = inviting;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Participant> list(
            PersonId caller, CohortId cohort, Filter filter, int page, int size) {
        return participants
                .found(
                        access.running(caller, cohort.value()).id(),
                        filter.status(),
                        filter.group(),
                        StoredCohorts.pattern(filter.text()),
                        PageRequest.of(page, size))
                .stream()
                .map(ParticipantEntity::toParticipant)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(PersonId caller, CohortId cohort, Filter filter) {
        return Math.toIntExact(
                participants.countFound(
                        access.running(caller, cohort.value()).id(),
                        filter.status(),
                        filter.group(),
                        StoredCohorts.pattern(filter.text())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Participant> enrolled(PersonId caller, CohortId cohort) {
        UUID id = access.running(caller, cohort.value()).id();
        return participants
                .findByCohortIdAndStatusOrderByFamilyNameAscGivenNameAscEmailAsc(
                        id, ParticipantStatus.ENROLLED)
                .stream()
                .map(ParticipantEntity::toParticipant)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ParticipantStatus, Long> counts(PersonId caller, CohortId cohort) {
        Map<ParticipantStatus, Long> counts = new EnumMap<>(ParticipantStatus.class);
        participants
                .counts(access.running(caller, cohort.value()).id())
                .forEach(count -> counts.put(count.status(), count.people()));
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> groups(PersonId caller, CohortId cohort) {
        return participants.groups(access.running(caller, cohort.value()).id());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> addresses(PersonId caller, CohortId cohort) {
        return participants.emails(access.running(caller, cohort.value()).id());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Participant> find(PersonId caller, ParticipantId id) {
        return participants
                .findById(id.value())
                .filter(person -> access.runs(caller, new CohortId(person.cohort())))
                .map(ParticipantEntity::toParticipant);
    }

    @Override
    public Invited invite(
            PersonId caller,
            CohortId cohort,
            Collection<Invitee> people,
            Participant.Origin origin) {
        return inviting.invite(access.runningLocked(caller, cohort.value()), people, origin);
    }

    @Override
    public void remind(PersonId caller, ParticipantId id) {
        ParticipantEntity person = person(id);
        inviting.remind(access.runningLocked(caller, person.cohort()), person);
    }

    @Override
    public void enrol(PersonId caller, ParticipantId id) {
        ParticipantEntity person = person(id);
        CohortEntity cohort = access.runningLocked(caller, person.cohort());
        Lifecycle.requireLive(cohort);
        admission.enrol(cohort, person);
    }

    @Override
    public void withdraw(PersonId caller, ParticipantId id) {
        ParticipantEntity person = person(id);
        CohortEntity cohort = access.runningLocked(caller, person.cohort());
        Lifecycle.requireLive(cohort);
        admission.leave(cohort, person, ParticipantStatus.WITHDRAWN);
    }

    private ParticipantEntity person(ParticipantId id) {
        return participants.findById(id.value()).orElseThrow(Access::unknown);
    }

    @Override
    public void group(PersonId caller, Collection<ParticipantId> people, String name) {
        String kept = Rules.within(name, LONGEST_GROUP);
        List<ParticipantEntity> rows =
                participants.findByIdIn(people.stream().map(ParticipantId::value).toList());
        rows.stream()
                .map(ParticipantEntity::cohort)
                .distinct()
                .forEach(cohort -> Lifecycle.requireLive(access.running(caller, cohort)));
        rows.forEach(row -> row.group(kept));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> adjustment(PersonId caller, ParticipantId id) {
        ParticipantEntity person = person(id);
        CohortEntity cohort = access.running(caller, person.cohort());
        return cohort.referent().equals(caller.value())
                ? adjustments.findById(person.id()).map(AdjustmentEntity::text)
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ParticipantId, String> adjustments(PersonId caller, CohortId id) {
        CohortEntity cohort = access.running(caller, id.value());
        if (!cohort.referent().equals(caller.value())) {
            return Map.of();
        }
        Map<ParticipantId, String> needs = new HashMap<>();
        adjustments
                .ofCohort(cohort.id())
                .forEach(a -> needs.put(new ParticipantId(a.participant()), a.text()));
        return needs;
    }

    /** Refuses when nobody may come in any more. */
    static void requireOpen(CohortEntity cohort) {
        if (!cohort.status().takesPeople()) {
            throw new UserFacingException("cohorts.invite.notOpen");
        }
    }
}
