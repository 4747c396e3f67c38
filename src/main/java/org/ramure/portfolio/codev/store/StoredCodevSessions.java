package org.ramure.portfolio.codev.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSession.Member;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.typed.TypedTexts;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class StoredCodevSessions implements CodevSessions {

    /** Nobody means to make a round longer than this by one minute after the other. */
    private static final int MOST_EXTRA = 60;

    private final CodevRows rows;
    private final CodevGround ground;
    private final CodevPlanning planning;
    private final TypedTexts texts;
    private final MinuteFields fields;
    private final Clock clock;

    StoredCodevSessions(
            CodevRows rows,
            CodevGround ground,
            CodevPlanning planning,
            TypedTexts texts,
            MinuteFields fields,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.planning = planning;
        this.texts = texts;
        this.fields = fields;
        this.clock = clock;
    }

    static String place(UUID session) {
        return "codev:" + session;
    }

    @Override
    public UUID plan(PersonId caller, CohortId cohort, Plan plan) {
        return planning.plan(caller, cohort, plan);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CodevSession> of(PersonId caller, CohortId cohort) {
        boolean runs = ground.runs(caller, cohort);
        String group = ground.place(caller, cohort).map(p -> p.group()).orElse("");
        boolean inside = runs || ground.place(caller, cohort).isPresent();
        List<CodevSessionEntity> shown =
                (inside ? rows.sessions(cohort) : List.<CodevSessionEntity>of())
                        .stream()
                                .filter(s -> runs || s.group().isEmpty() || s.group().equals(group))
                                .toList();
        Map<UUID, List<Member>> members =
                members(shown.stream().map(CodevSessionEntity::id).toList());
        Instant now = clock.instant();
        return shown.stream()
                .map(s -> s.toSession(now, members.getOrDefault(s.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Member>> members(List<UUID> sessions) {
        Map<UUID, List<Member>> members = new HashMap<>();
        rows.members(sessions)
                .forEach(m ->
                        members.computeIfAbsent(m.session(), id -> new ArrayList<>())
                                .add(m.toMember()));
        return members;
    }

    private CodevSession read(CodevSessionEntity row) {
        return row.toSession(
                clock.instant(), members(List.of(row.id())).getOrDefault(row.id(), List.of()));
    }

    /** Who was in it may always come back to it, whatever became of their place. */
    private boolean mayOpen(PersonId caller, CodevSessionEntity row, CodevSession session) {
        return session.member(caller).isPresent()
                || ground.mayJoin(caller, row.cohort(), row.group());
    }

    @Override
    @Transactional(readOnly = true)
    public CodevSession open(PersonId caller, UUID id) {
        CodevSessionEntity row = rows.session(id).orElseThrow(CodevGround::unknown);
        CodevSession session = read(row);
        if (!mayOpen(caller, row, session)) {
            throw CodevGround.unknown();
        }
        return session;
    }

    private CodevSessionEntity locked(PersonId caller, UUID id) {
        CodevSessionEntity row = rows.lockedSession(id).orElseThrow(CodevGround::unknown);
        if (!mayOpen(caller, row, read(row))) {
            throw CodevGround.unknown();
        }
        ground.requireOpen(row.cohort());
        return row;
    }

    @Override
    public void take(PersonId caller, UUID id, CodevRole role) {
        CodevSessionEntity row = locked(caller, id);
        if (row.isEnded()) {
            throw new UserFacingException("portfolio.codev.ended");
        }
        List<CodevMemberEntity> members = rows.members(List.of(id));
        boolean taken =
                role.isForOne()
                        && members.stream()
                                .anyMatch(m ->
                                        m.role() == role && !m.person().equals(caller.value()));
        if (taken) {
            throw new UserFacingException("portfolio.codev.taken");
        }
        members.stream()
                .filter(m -> m.person().equals(caller.value()))
                .findFirst()
                .ifPresentOrElse(
                        m -> m.play(role),
                        () ->
                                rows.add(
                                        new CodevMemberEntity(
                                                id,
                                                caller,
                                                ground.name(caller, row.cohort()),
                                                role,
                                                clock.instant())));
    }

    @Override
    public void leave(PersonId caller, UUID id) {
        CodevSessionEntity row = locked(caller, id);
        if (row.hasBegun()) {
            throw new UserFacingException("portfolio.codev.begun");
        }
        rows.members(List.of(id)).stream()
                .filter(m -> m.person().equals(caller.value()))
                .forEach(rows::remove);
    }

    @Override
    public void cancel(PersonId caller, UUID id) {
        CodevSessionEntity row = locked(caller, id);
        if (!row.plannedBy().equals(caller.value()) && !ground.runs(caller, row.cohort())) {
            throw CodevGround.unknown();
        }
        if (row.hasBegun()) {
            throw new UserFacingException("portfolio.codev.begun");
        }
        row.cancel(clock.instant());
    }

    /** Does something with the clock, where the caller keeps it and the session is not over. */
    private void run(PersonId caller, UUID id, Consumer<CodevSessionEntity> what) {
        CodevSessionEntity row = locked(caller, id);
        CodevSession session = read(row);
        if (session.member(caller).isEmpty()) {
            throw CodevGround.unknown();
        }
        if (!session.mayRun(caller)) {
            throw new UserFacingException("portfolio.codev.notAnimator");
        }
        if (!row.isEnded()) {
            what.accept(row);
        }
    }

    @Override
    public void start(PersonId caller, UUID id) {
        run(caller, id, row -> row.start(clock.instant()));
    }

    @Override
    public void pause(PersonId caller, UUID id) {
        run(caller, id, row -> row.pause(clock.instant()));
    }

    @Override
    public void next(PersonId caller, UUID id, int from) {
        run(
                caller,
                id,
                row -> {
                    if (row.round() == from && !row.isLast()) {
                        row.next(clock.instant());
                    }
                });
    }

    @Override
    public void addMinute(PersonId caller, UUID id) {
        run(
                caller,
                id,
                row -> {
                    if (row.extra() < MOST_EXTRA) {
                        row.addMinute();
                    }
                });
    }

    @Override
    public void end(PersonId caller, UUID id) {
        run(caller, id, row -> row.end(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Entry> minutes(PersonId caller, UUID id) {
        CodevSession session = open(caller, id);
        if (session.member(caller).isEmpty()) {
            throw CodevGround.unknown();
        }
        return texts.of(place(id));
    }

    @Override
    public Saving save(PersonId caller, UUID id, Typed typed) {
        CodevSession session = open(caller, id);
        CodevRole role = session.member(caller).map(Member::role).orElseThrow(CodevGround::unknown);
        ground.requireOpen(session.cohort());
        var writable = fields.of(session.rounds(), role, Language.FR);
        if (writable.fields().isEmpty()) {
            throw new UserFacingException("portfolio.codev.notSecretary");
        }
        return texts.save(caller, place(id), writable, typed);
    }
}
