package org.ramure.portfolio.voices.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.ReadingMoment;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.SideBySide;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of a round change under its lock; other transactions' changes are seen at once. */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class StoredCohortRounds implements CohortRounds {

    /** How many of the next people in the list each person is asked to read. */
    private static final int PEERS = 2;

    private final VoiceRights rights;
    private final Participants participants;
    private final VoiceRounds rounds;
    private final RoundStart start;
    private final RoundBook book;
    private final VoiceActs acts;
    private final VoiceAsking asking;

    StoredCohortRounds(
            VoiceRights rights,
            Participants participants,
            VoiceRounds rounds,
            RoundStart start,
            RoundBook book,
            VoiceActs acts,
            VoiceAsking asking) {
        this.rights = rights;
        this.participants = participants;
        this.rounds = rounds;
        this.start = start;
        this.book = book;
        this.acts = acts;
        this.asking = asking;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReadingMoment> moments(PersonId caller, CohortId id) {
        return start.moments(rights.running(caller, id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> lines(PersonId caller, CohortId id) {
        Cohort cohort = rights.running(caller, id);
        List<RoundBook.Dated> moments = start.dated(caller, cohort);
        RoundBook.Page page =
                book.page(
                        rounds.ofCohort(id.value()).stream()
                                .filter(row -> row.isOfCohort() || row.isShared())
                                .toList());
        return participants.enrolled(caller, id).stream()
                .map(person -> new Line(person, book.rounds(moments, page, person.id().value())))
                .toList();
    }

    private record Ground(Cohort cohort, Participant person, VoiceRoundEntity round) {}

    private Ground ground(PersonId caller, Whose whose) {
        Cohort cohort = rights.running(caller, whose.cohort());
        Participant person =
                participants
                        .find(caller, whose.person())
                        .filter(found -> found.cohort().equals(cohort.id()))
                        .filter(found -> found.status() == ParticipantStatus.ENROLLED)
                        .orElseThrow(VoiceRights::unknown);
        VoiceRoundEntity round = start.locked(cohort, person, whose.moment());
        if (!round.isOfCohort() && !round.isShared()) {
            throw VoiceRights.unknown();
        }
        return new Ground(cohort, person, round);
    }

    @Override
    public int ask(PersonId caller, CohortId id, String key) {
        Cohort cohort = rights.running(caller, id);
        ReadingMoment moment =
                start.moments(cohort).stream()
                        .filter(each -> each.id().equals(key))
                        .findFirst()
                        .orElseThrow(VoiceRights::unknown);
        List<Participant> people =
                participants.enrolled(caller, id).stream()
                        .filter(person -> person.person().isPresent())
                        .toList();
        return IntStream.range(0, people.size())
                .map(at -> ask(caller, cohort, moment, people, at))
                .sum();
    }

    /** Everyone is read by those that follow in the list, so that all are read equally often. */
    private int ask(
            PersonId caller,
            Cohort cohort,
            ReadingMoment moment,
            List<Participant> people,
            int at) {
        VoiceRoundEntity round = start.locked(cohort, people.get(at), moment.id());
        var words = asking.asking(caller, "", Set.of(), cohort.details().language());
        int asked = asking.inviteSelf(round, words) ? 1 : 0;
        if (moment.voices().contains(Voice.FACILITATOR)) {
            asking.team(round, Optional.empty(), words);
        }
        if (moment.voices().contains(Voice.PEER)) {
            for (PersonId peer : following(people, at)) {
                asked += asking.peer(round, peer, words) ? 1 : 0;
            }
        }
        return asked;
    }

    private static List<PersonId> following(List<Participant> people, int at) {
        List<PersonId> next = new ArrayList<>();
        for (int step = 1; step <= Math.min(PEERS, people.size() - 1); step++) {
            people.get((at + step) % people.size()).person().ifPresent(next::add);
        }
        return next;
    }

    @Override
    public void askJury(PersonId caller, Whose whose, OwnRounds.Guest guest, String message) {
        Ground ground = ground(caller, whose);
        acts.self(ground.round());
        asking.guest(
                ground.round(),
                Voice.JURY,
                guest,
                asking.asking(caller, message, Set.of(), ground.cohort().details().language()));
    }

    @Override
    public UUID own(PersonId caller, Whose whose) {
        Ground ground = ground(caller, whose);
        acts.self(ground.round());
        return asking.team(
                        ground.round(),
                        Optional.empty(),
                        asking.asking(caller, "", Set.of(), ground.cohort().details().language()))
                .id();
    }

    @Override
    public void remind(PersonId caller, CohortId id, UUID ask) {
        Cohort cohort = rights.running(caller, id);
        VoiceRoundEntity round =
                rounds.locked(acts.roundOf(ask))
                        .filter(found -> found.cohort().equals(id))
                        .filter(found -> found.isOfCohort() || found.isShared())
                        .orElseThrow(VoiceRights::unknown);
        if (!round.cohort().equals(cohort.id())) {
            throw VoiceRights.unknown();
        }
        acts.remind(ask, cohort.referent());
    }

    @Override
    public void openEarly(PersonId caller, Whose whose, String reason) {
        Ground ground = ground(caller, whose);
        if (!ground.round().isOfCohort()) {
            throw new UserFacingException("portfolio.voices.early.own");
        }
        acts.openEarly(ground.round(), caller, reason, ground.cohort().referent());
    }

    @Override
    @Transactional(readOnly = true)
    public List<SideBySide> read(PersonId caller, CohortId id, ParticipantId person) {
        rights.running(caller, id);
        List<VoiceRoundEntity> visible =
                rounds.ofPlace(person.value()).stream()
                        .filter(row -> row.cohort().equals(id))
                        .filter(VoiceRoundEntity::isForFacilitators)
                        .toList();
        return visible.isEmpty()
                ? List.of()
                : book.sideBySide(
                        visible.getFirst().person(),
                        book.page(visible),
                        ask -> ask.round().isForFacilitators());
    }
}
