package org.ramure.portfolio.experiment.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.assessment.Entry;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Who may see what of a trial, and loops with their names; a fixed number of statements. */
@Component
class TrialGround {

    private final TrialRows rows;
    private final TrialFieldRepository fields;
    private final Fellows fellows;
    private final People people;

    TrialGround(TrialRows rows, TrialFieldRepository fields, Fellows fellows, People people) {
        this.rows = rows;
        this.fields = fields;
        this.fellows = fellows;
        this.people = people;
    }

    static UserFacingException unknown() {
        return new UserFacingException("portfolio.experiment.unknown");
    }

    /** The caller's own trial. */
    TrialEntity own(PersonId caller, UUID trial) {
        return rows.trial(trial)
                .filter(found -> found.person().equals(caller.value()))
                .orElseThrow(TrialGround::unknown);
    }

    /** Whether both of an ask are still in the circle of its cohort. */
    boolean stillTogether(FeedbackAskEntity ask) {
        return fellows.circle(new PersonId(ask.giver()), ask.cohort()).isPresent()
                && fellows.circle(new PersonId(ask.person()), ask.cohort()).isPresent();
    }

    /** Asks of this trial to the caller that let them read it. */
    List<FeedbackAskEntity> lettingIn(PersonId caller, UUID trial) {
        List<FeedbackAskEntity> toCaller =
                rows.asks(List.of(trial)).stream()
                        .filter(ask -> ask.giver().equals(caller.value()))
                        .toList();
        Set<UUID> standing =
                loops(toCaller, false).stream()
                        .filter(loop -> loop.state() != State.WITHDRAWN)
                        .map(FeedbackLoop::id)
                        .collect(Collectors.toSet());
        return toCaller.stream()
                .filter(ask -> standing.contains(ask.id()))
                .filter(this::stillTogether)
                .toList();
    }

    /** Asks as loops, with names and titles; texts where wanted. */
    List<FeedbackLoop> loops(Collection<FeedbackAskEntity> asks, boolean withText) {
        Set<UUID> ids = asks.stream().map(FeedbackAskEntity::id).collect(Collectors.toSet());
        Map<UUID, List<FeedbackLoop.Event>> events =
                rows.events(ids, withText).stream()
                        .collect(
                                Collectors.groupingBy(
                                        TrialRows.Happened::ask,
                                        Collectors.mapping(
                                                e ->
                                                        new FeedbackLoop.Event(
                                                                e.kind(), e.text(), e.at()),
                                                Collectors.toList())));
        Map<UUID, String> names =
                names(asks.stream().flatMap(a -> Stream.of(a.person(), a.giver())).toList());
        Map<UUID, String> titles =
                withText ? titles(asks.stream().map(FeedbackAskEntity::trial).toList()) : Map.of();
        return asks.stream()
                .map(ask ->
                        new FeedbackLoop(
                                ask.id(),
                                ask.trial(),
                                titles.getOrDefault(ask.trial(), ""),
                                ask.cohort(),
                                new PersonId(ask.person()),
                                names.getOrDefault(ask.person(), ""),
                                new PersonId(ask.giver()),
                                names.getOrDefault(ask.giver(), ""),
                                events.getOrDefault(ask.id(), List.of())))
                .toList();
    }

    private Map<UUID, String> titles(Collection<UUID> trials) {
        return fields
                .findByTrialIdInAndFieldKeyIn(new HashSet<>(trials), List.of(Trials.WHAT))
                .stream()
                .collect(
                        Collectors.toMap(
                                TrialFieldEntity::trial,
                                field -> Trials.title(field.toEntry().content())));
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return people.findAll(new HashSet<>(ids).stream().map(PersonId::new).toList()).stream()
                .collect(Collectors.toMap(a -> a.id().value(), Account::fullName));
    }

    Map<String, Entry> texts(UUID trial) {
        return fields.findByTrialId(trial).stream()
                .collect(Collectors.toMap(TrialFieldEntity::fieldKey, TrialFieldEntity::toEntry));
    }
}
