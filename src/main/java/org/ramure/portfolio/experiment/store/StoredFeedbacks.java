package org.ramure.portfolio.experiment.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.Event;
import org.ramure.portfolio.experiment.FeedbackLoop.Kind;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredFeedbacks implements Feedbacks {

    private final TrialRows rows;
    private final TrialGround ground;
    private final Fellows fellows;
    private final ClosedCohorts closed;
    private final Clock clock;

    StoredFeedbacks(
            TrialRows rows,
            TrialGround ground,
            Fellows fellows,
            ClosedCohorts closed,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.fellows = fellows;
        this.closed = closed;
        this.clock = clock;
    }

    /** What was given and not opened yet is there, but its words are not. */
    static FeedbackLoop sealed(FeedbackLoop loop) {
        if (loop.state() != State.TO_OPEN) {
            return loop;
        }
        List<Event> events = new ArrayList<>();
        boolean closed = true;
        for (Event event : loop.events().reversed()) {
            closed = closed && event.kind() != Kind.OPENED;
            events.addFirst(
                    closed && event.kind() == Kind.GIVEN
                            ? new Event(event.kind(), "", event.at())
                            : event);
        }
        return with(loop, events);
    }

    private static FeedbackLoop with(FeedbackLoop loop, List<Event> events) {
        return new FeedbackLoop(
                loop.id(),
                loop.trial(),
                loop.trialTitle(),
                loop.cohort(),
                loop.learner(),
                loop.learnerName(),
                loop.giver(),
                loop.giverName(),
                List.copyOf(events));
    }

    private static String checked(String text, boolean needed) {
        if (needed && text.isBlank()) {
            throw new UserFacingException("portfolio.experiment.text.empty");
        }
        if (text.length() > LONGEST) {
            throw new UserFacingException("portfolio.experiment.text.tooLong", LONGEST);
        }
        return text.strip();
    }

    @Override
    public UUID ask(PersonId caller, UUID id, PersonId giver, String question) {
        TrialEntity trial =
                rows.heldTrial(id)
                        .filter(found -> found.person().equals(caller.value()))
                        .orElseThrow(TrialGround::unknown);
        String words = checked(question, false);
        CohortId cohort =
                trial.cohort()
                        .orElseThrow(
                                () -> new UserFacingException("portfolio.experiment.ask.noCohort"));
        closed.requireOpen(cohort);
        if (fellows.find(caller, cohort, giver).isEmpty()) {
            throw new UserFacingException("portfolio.experiment.ask.stranger");
        }
        boolean already =
                ground.loops(rows.asks(List.of(id)), false).stream()
                        .anyMatch(loop -> loop.giver().equals(giver) && loop.state().isOpen());
        if (already) {
            throw new UserFacingException("portfolio.experiment.ask.already");
        }
        var ask = new FeedbackAskEntity(trial, giver, cohort);
        rows.add(ask);
        happen(ask, Kind.ASKED, words);
        return ask.id();
    }

    private void happen(FeedbackAskEntity ask, Kind kind, String text) {
        rows.add(new FeedbackEventEntity(ask.id(), kind, text, clock.instant()));
    }

    /** The ask, held for this change, if the caller is the one whose turn it can be. */
    private FeedbackAskEntity held(
            UUID ask, Function<FeedbackAskEntity, UUID> who, PersonId caller) {
        return rows.held(ask)
                .filter(found -> who.apply(found).equals(caller.value()))
                .orElseThrow(TrialGround::unknown);
    }

    private State state(FeedbackAskEntity ask) {
        return FeedbackLoop.stateOf(
                rows.events(List.of(ask.id()), false).stream()
                        .map(TrialRows.Happened::kind)
                        .toList());
    }

    private void require(FeedbackAskEntity ask, Set<State> states) {
        if (!states.contains(state(ask))) {
            throw new UserFacingException("portfolio.experiment.moved");
        }
    }

    @Override
    public void withdraw(PersonId caller, UUID id) {
        FeedbackAskEntity ask = held(id, FeedbackAskEntity::person, caller);
        require(ask, Set.of(State.TO_GIVE));
        happen(ask, Kind.WITHDRAWN, "");
    }

    @Override
    public void give(PersonId caller, UUID id, String text) {
        FeedbackAskEntity ask = held(id, FeedbackAskEntity::giver, caller);
        if (!ground.stillTogether(ask) || state(ask) == State.WITHDRAWN) {
            throw TrialGround.unknown();
        }
        String words = checked(text, true);
        closed.requireOpen(ask.cohort());
        require(ask, Set.of(State.TO_GIVE, State.TO_OPEN));
        happen(ask, Kind.GIVEN, words);
    }

    @Override
    public void open(PersonId caller, UUID id) {
        FeedbackAskEntity ask = held(id, FeedbackAskEntity::person, caller);
        if (state(ask) == State.TO_OPEN) {
            happen(ask, Kind.OPENED, "");
        }
    }

    @Override
    public void answer(PersonId caller, UUID id, String text) {
        FeedbackAskEntity ask = held(id, FeedbackAskEntity::person, caller);
        String words = checked(text, true);
        closed.requireOpen(ask.cohort());
        require(ask, Set.of(State.TO_ANSWER));
        happen(ask, Kind.ANSWERED, words);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FeedbackLoop> askedOf(PersonId caller) {
        Set<CohortId> circles =
                fellows.circles(caller).stream().map(Circle::cohort).collect(Collectors.toSet());
        List<FeedbackAskEntity> asks =
                rows.asksOf(caller.value()).stream()
                        .filter(ask -> circles.contains(ask.cohort()))
                        .toList();
        return ground.loops(asks, true).stream()
                .filter(loop -> loop.state() != State.WITHDRAWN)
                .sorted(
                        Comparator.comparing((FeedbackLoop l) -> l.state() != State.TO_GIVE)
                                .thenComparing(FeedbackLoop::since, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FeedbackLoop> desk(PersonId caller, CohortId cohort) {
        if (fellows.circle(caller, cohort).filter(Circle::facilitates).isEmpty()) {
            return List.of();
        }
        List<FeedbackAskEntity> asks = rows.asksIn(List.of(cohort.value()));
        Map<Boolean, List<FeedbackAskEntity>> mine =
                asks.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        ask -> ask.giver().equals(caller.value())));
        List<FeedbackLoop> all =
                new ArrayList<>(ground.loops(mine.getOrDefault(true, List.of()), true));
        all.addAll(ground.loops(mine.getOrDefault(false, List.of()), false));
        return all.stream()
                .filter(loop -> loop.state() != State.WITHDRAWN)
                .sorted(
                        Comparator.comparingInt((FeedbackLoop loop) -> place(loop, caller))
                                .thenComparing(FeedbackLoop::since))
                .toList();
    }

    /** What waits for the caller, then what waits for others, then what is closed. */
    private static int place(FeedbackLoop loop, PersonId caller) {
        if (loop.state() == State.TO_GIVE && loop.giver().equals(caller)) {
            return 0;
        }
        return loop.state().isOpen() ? 1 : 2;
    }
}
