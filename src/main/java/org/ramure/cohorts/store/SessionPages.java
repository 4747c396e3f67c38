package org.ramure.cohorts.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Registration;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What visitors may see of sessions, and people of theirs. */
@Component
class SessionPages {

    private final CohortRepository cohorts;
    private final HalfDayRepository halfDays;
    private final FacilitatorRepository facilitators;
    private final ParticipantRepository participants;
    private final InvitationRepository invitations;
    private final Access access;
    private final Notice notice;

    SessionPages(
            CohortRepository cohorts,
            HalfDayRepository halfDays,
            FacilitatorRepository facilitators,
            ParticipantRepository participants,
            InvitationRepository invitations,
            Access access,
            Notice notice) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.facilitators = facilitators;
        this.participants = participants;
        this.invitations = invitations;
        this.access = access;
        this.notice = notice;
    }

    List<SessionPage> open(int page, int size) {
        List<CohortEntity> rows = cohorts.open(notice.today(), PageRequest.of(page, size));
        List<UUID> ids = rows.stream().map(CohortEntity::id).toList();
        Map<UUID, List<HalfDay>> days = halfDays(ids);
        Map<UUID, Long> taken =
                participants.enrolled(ids).stream()
                        .collect(
                                Collectors.toMap(
                                        ParticipantRepository.Taken::cohort,
                                        ParticipantRepository.Taken::people));
        return rows.stream()
                .map(row ->
                        new SessionPage(
                                row.toCohort(),
                                withoutLinks(days.getOrDefault(row.id(), List.of())),
                                List.of(),
                                left(row, taken.getOrDefault(row.id(), 0L)),
                                true,
                                Optional.empty()))
                .toList();
    }

    private Map<UUID, List<HalfDay>> halfDays(Collection<UUID> ids) {
        Map<UUID, List<HalfDay>> days = new HashMap<>();
        halfDays.findByCohortIdInOrderByDayAscStartMinuteAsc(ids)
                .forEach(row ->
                        days.computeIfAbsent(row.cohort(), id -> new ArrayList<>())
                                .add(row.toHalfDay()));
        return days;
    }

    private static int left(CohortEntity cohort, long taken) {
        return Math.toIntExact(Math.max(0, cohort.capacity() - taken));
    }

    Optional<SessionPage> page(Visitor visitor, String slug) {
        return cohorts.findBySlug(slug).flatMap(cohort -> page(visitor, cohort));
    }

    private Optional<SessionPage> page(Visitor visitor, CohortEntity cohort) {
        Optional<ParticipantEntity> mine = place(visitor, cohort);
        boolean runs = visitor.account().filter(caller -> access.runs(caller, cohort)).isPresent();
        boolean invited = mine.isPresent() && cohort.status() != CohortStatus.DRAFT;
        boolean shown =
                cohort.status() != CohortStatus.DRAFT
                        && (isPublic(cohort) || holdsLink(visitor, cohort));
        if (!runs && !invited && !shown) {
            return Optional.empty();
        }
        List<HalfDay> days =
                halfDays.findByCohortIdOrderByDayAscStartMinuteAsc(cohort.id()).stream()
                        .map(HalfDayEntity::toHalfDay)
                        .toList();
        boolean inside =
                runs || mine.filter(p -> p.status() == ParticipantStatus.ENROLLED).isPresent();
        long taken = participants.countByCohortIdAndStatus(cohort.id(), ParticipantStatus.ENROLLED);
        return Optional.of(
                new SessionPage(
                        cohort.toCohort(),
                        inside ? days : withoutLinks(days),
                        names(cohort),
                        left(cohort, taken),
                        mayRegister(visitor, cohort),
                        mine.map(ParticipantEntity::toParticipant)));
    }

    private List<String> names(CohortEntity cohort) {
        return facilitators.findByCohortIdOrderBySince(cohort.id()).stream()
                .sorted(Comparator.comparing(f -> !f.leads()))
                .map(f ->
                        notice.callers()
                                .account(new PersonId(f.person()))
                                .map(Account::fullName)
                                .orElse(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether this visitor can still come in by themselves. */
    boolean mayRegister(Visitor visitor, CohortEntity cohort) {
        return cohort.status().takesPeople()
                && !cohort.lastDay().isBefore(notice.today())
                && (isPublic(cohort) || holdsLink(visitor, cohort));
    }

    private static boolean isPublic(CohortEntity cohort) {
        return cohort.details().registration() == Registration.PUBLIC;
    }

    private static boolean holdsLink(Visitor visitor, CohortEntity cohort) {
        return cohort.details().registration() != Registration.INVITED
                && Tokens.same(visitor.joinToken(), cohort.toCohort().joinToken());
    }

    /** The place that the visitor's account or the key in their letter stands for. */
    Optional<ParticipantEntity> place(Visitor visitor, CohortEntity cohort) {
        Optional<ParticipantEntity> invited =
                visitor.invitation().isEmpty()
                        ? Optional.empty()
                        : invitations
                                .findByTokenHash(Tokens.hash(visitor.invitation()))
                                .flatMap(i -> participants.findById(i.participant()))
                                .filter(p -> p.cohort().equals(cohort.id()));
        return invited.or(
                () -> visitor.account().flatMap(caller -> access.own(caller, cohort.id())));
    }

    List<MySession> mine(PersonId caller) {
        String email = notice.callers().account(caller).map(Account::email).orElse("");
        List<ParticipantEntity> places = participants.of(caller.value(), email);
        List<UUID> ids = places.stream().map(ParticipantEntity::cohort).toList();
        Map<UUID, CohortEntity> found =
                cohorts.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(CohortEntity::id, c -> c));
        Map<UUID, List<HalfDay>> days = halfDays(ids);
        List<MySession> mine = new ArrayList<>();
        for (ParticipantEntity place : places) {
            CohortEntity cohort = found.get(place.cohort());
            if (cohort != null && cohort.status() != CohortStatus.DRAFT) {
                List<HalfDay> own = days.getOrDefault(cohort.id(), List.of());
                boolean inside = place.status() == ParticipantStatus.ENROLLED;
                mine.add(
                        new MySession(
                                cohort.toCohort(),
                                place.toParticipant(),
                                inside ? own : withoutLinks(own)));
            }
        }
        mine.sort(Comparator.comparing(session -> session.cohort().firstDay()));
        return List.copyOf(mine);
    }

    private static List<HalfDay> withoutLinks(List<HalfDay> days) {
        return days.stream().map(HalfDay::withoutLink).toList();
    }
}
