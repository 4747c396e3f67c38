package org.ramure.portfolio.review.store;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.attestations.facts.AssessmentMode;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.cohorts.award.StatedAwards;
import org.ramure.competences.CompetenceReading;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.review.store.InterviewRoom.Seat;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredInterviews implements Interviews {

    private static final int LONGEST_ANSWER = 4000;

    private final InterviewRoom room;
    private final Participants participants;
    private final ReadingTable table;
    private final FinalReviewRows rows;
    private final InterviewSheets sheets;
    private final StatedAwards awards;
    private final Clock clock;

    StoredInterviews(
            InterviewRoom room,
            Participants participants,
            ReadingTable table,
            FinalReviewRows rows,
            InterviewSheets sheets,
            StatedAwards awards,
            Clock clock) {
        this.room = room;
        this.participants = participants;
        this.table = table;
        this.rows = rows;
        this.sheets = sheets;
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Interview open(PersonId caller, CohortId cohort, @Nullable ParticipantId person) {
        Seat seat = room.seat(caller, new Whose(cohort, person));
        return interview(seat, rows.interview(seat.learner().id()).orElseGet(() -> fresh(seat)));
    }

    private static InterviewEntity fresh(Seat seat) {
        return new InterviewEntity(seat.cohort().value(), seat.learner().id().value());
    }

    private Interview interview(Seat seat, InterviewEntity row) {
        Optional<TabledReadings> laid = table.of(seat, row.tabled());
        return new Interview(
                seat.learner().id(),
                seat.learner().name(),
                sheets.entries(row),
                laid.map(t -> t.readings(seat.asLearner())).orElse(List.of()),
                laid.map(t -> t.lines(row.choices())).orElse(List.of()),
                row.learnerConfirmedAt(),
                row.facilitatorConfirmedAt(),
                row.facilitator(),
                row.statement().isPresent(),
                row.version());
    }

    /** The row to change, as the caller saw it. */
    private InterviewEntity change(Seat seat, long version) {
        InterviewEntity row =
                rows.interview(seat.learner().id())
                        .orElseGet(() -> {
                            InterviewEntity begun = fresh(seat);
                            rows.add(begun);
                            // Inserted before it is changed, so that the change raises the version.
                            rows.flush();
                            return begun;
                        });
        if (row.statement().isPresent()) {
            throw new UserFacingException("portfolio.review.frozen");
        }
        if (row.version() != version) {
            throw new UserFacingException("portfolio.review.conflict");
        }
        return row;
    }

    @Override
    public void table(PersonId caller, CohortId cohort, Set<UUID> chosen, long version) {
        Seat seat = room.seat(caller, new Whose(cohort, null));
        Set<UUID> own =
                table.readings(seat).stream()
                        .map(CompetenceReading::id)
                        .collect(Collectors.toCollection(HashSet::new));
        own.retainAll(chosen);
        change(seat, version).table(own);
        rows.flush();
    }

    /** Reads what other transactions have committed, as typed texts do. */
    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId caller, ParticipantId person, Typed answer) {
        Seat seat = room.seat(caller, person);
        if (answer.value().length() > LONGEST_ANSWER) {
            throw new UserFacingException("cohorts.text.long", LONGEST_ANSWER);
        }
        if (rows.interview(seat.learner().id()).flatMap(InterviewEntity::statement).isPresent()) {
            throw new UserFacingException("portfolio.review.frozen");
        }
        return sheets.save(caller, seat.learner().id(), answer);
    }

    @Override
    public void choose(PersonId caller, Whose whose, Map<String, UUID> choices, long version) {
        Seat seat = room.seat(caller, whose);
        InterviewEntity row = change(seat, version);
        if (!table.of(seat, row.tabled()).map(t -> t.canState(choices)).orElse(choices.isEmpty())) {
            throw new UserFacingException("portfolio.review.choice");
        }
        row.choose(choices);
        rows.flush();
    }

    @Override
    public void confirm(PersonId caller, Whose whose, long version) {
        Seat seat = room.seat(caller, whose);
        InterviewEntity row = change(seat, version);
        TabledReadings laid =
                table.of(seat, row.tabled())
                        .orElseThrow(() -> new UserFacingException("portfolio.review.noGrid"));
        // A reading may have gone, or the grid may have a newer version since it was chosen.
        if (row.choices().isEmpty() || !laid.canState(row.choices())) {
            throw new UserFacingException("portfolio.review.choice");
        }
        if (seat.asLearner()) {
            row.confirmAsLearner(clock.instant());
        } else {
            row.confirmAsFacilitator(room.name(caller), clock.instant());
        }
        if (row.isConfirmedByBoth()) {
            row.freeze(StatementJson.write(laid.statement(row.choices(), clock.instant())));
        }
        rows.flush();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standings(PersonId caller, CohortId cohort) {
        room.requireFacilitator(caller, cohort);
        Map<UUID, InterviewEntity> there =
                rows.interviews(cohort).stream()
                        .collect(Collectors.toMap(InterviewEntity::participant, row -> row));
        Map<ParticipantId, StatedAwards.Paper> papers = awards.papers(caller, cohort);
        return participants.enrolled(caller, cohort).stream()
                .map(person ->
                        standing(
                                person,
                                Optional.ofNullable(there.get(person.id().value())),
                                Optional.ofNullable(papers.get(person.id()))))
                .toList();
    }

    private static Standing standing(
            Participant person, Optional<InterviewEntity> row, Optional<StatedAwards.Paper> paper) {
        return new Standing(
                person.id(),
                person.name(),
                row.flatMap(InterviewEntity::learnerConfirmedAt).isPresent(),
                row.flatMap(InterviewEntity::facilitatorConfirmedAt).isPresent(),
                row.flatMap(InterviewEntity::statement).isPresent(),
                row.map(InterviewEntity::choices).map(Map::size).orElse(0),
                paper.map(StatedAwards.Paper::state),
                paper.flatMap(StatedAwards.Paper::attestation));
    }

    @Override
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NEVER)
    public AwardRun issue(PersonId caller, CohortId cohort) {
        room.requireFacilitator(caller, cohort);
        Map<ParticipantId, AttestationFacts.Assessment> stated = new HashMap<>();
        for (InterviewEntity row : rows.interviews(cohort)) {
            row.statement()
                    .map(StatementJson::statement)
                    .filter(StoredInterviews::statesSomething)
                    .ifPresent(s -> stated.put(new ParticipantId(row.participant()), s));
        }
        return awards.give(caller, cohort, stated);
    }

    private static boolean statesSomething(AttestationFacts.Assessment statement) {
        return statement.lines().stream().anyMatch(l -> l.mode() != AssessmentMode.NONE);
    }
}
