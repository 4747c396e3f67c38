package org.ramure.portfolio.voices.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.EvidenceItem;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.Round;
import org.ramure.portfolio.voices.SideBySide;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of a round change under its lock; other transactions' changes are seen at once. */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class StoredOwnRounds implements OwnRounds {

    private final Sessions sessions;
    private final VoiceRights rights;
    private final VoiceRounds rounds;
    private final RoundStart start;
    private final RoundBook book;
    private final VoiceActs acts;
    private final TakenReadings taken;

    StoredOwnRounds(
            Sessions sessions,
            VoiceRights rights,
            VoiceRounds rounds,
            RoundStart start,
            RoundBook book,
            VoiceActs acts,
            TakenReadings taken) {
        this.taken = taken;
        this.sessions = sessions;
        this.rights = rights;
        this.rounds = rounds;
        this.start = start;
        this.book = book;
        this.acts = acts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MySession> sessions(PersonId caller) {
        return sessions.mine(caller).stream()
                .filter(session -> session.place().status() == ParticipantStatus.ENROLLED)
                .toList();
    }

    private MySession session(PersonId caller, CohortId cohort) {
        return sessions(caller).stream()
                .filter(session -> session.cohort().id().equals(cohort))
                .findFirst()
                .orElseThrow(VoiceRights::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Round> rounds(PersonId caller, CohortId id) {
        MySession session = session(caller, id);
        UUID place = session.place().id().value();
        return book.rounds(
                start.dated(session.cohort(), session.halfDays()), page(caller, place), place);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fellow> peers(PersonId caller, CohortId cohort) {
        session(caller, cohort);
        return rights.peers(caller, cohort);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceItem> proofs(PersonId caller, CohortId cohort) {
        return acts.proofs(caller, start.framework(session(caller, cohort).cohort()));
    }

    private RoundBook.Page page(PersonId caller, UUID place) {
        return book.page(
                rounds.ofPlace(place).stream().filter(row -> row.person().equals(caller)).toList());
    }

    @Override
    public String begin(PersonId caller, CohortId cohort, String title, boolean blind) {
        MySession session = session(caller, cohort);
        return start.free(session.cohort(), session.place(), title, blind);
    }

    private VoiceRoundEntity locked(PersonId caller, MySession session, At at) {
        VoiceRoundEntity round = start.locked(session.cohort(), session.place(), at.round());
        if (!round.person().equals(caller)) {
            throw VoiceRights.unknown();
        }
        return round;
    }

    @Override
    public UUID self(PersonId caller, At at) {
        VoiceRoundEntity round = locked(caller, session(caller, at.cohort()), at);
        return acts.self(round).id();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<OwnReading>> takeable(PersonId caller, CohortId cohort) {
        return takeable(caller, session(caller, cohort));
    }

    private Map<String, List<OwnReading>> takeable(PersonId caller, MySession session) {
        List<RoundBook.Dated> moments = start.dated(session.cohort(), session.halfDays());
        return moments.isEmpty()
                ? Map.of()
                : taken.of(
                        caller,
                        start.framework(session.cohort()),
                        moments,
                        page(caller, session.place().id().value()));
    }

    @Override
    public void take(PersonId caller, At at, UUID reading) {
        MySession session = session(caller, at.cohort());
        VoiceRoundEntity round = locked(caller, session, at);
        OwnReading own =
                takeable(caller, session).getOrDefault(at.round(), List.of()).stream()
                        .filter(one -> one.id().equals(reading))
                        .findFirst()
                        .orElseThrow(VoiceRights::unknown);
        acts.take(round, own);
    }

    @Override
    public void askPeers(PersonId caller, At at, Set<PersonId> peers, Words words) {
        Set<PersonId> known =
                rights.peers(caller, at.cohort()).stream()
                        .map(Fellow::person)
                        .collect(Collectors.toSet());
        if (!known.containsAll(peers)) {
            throw VoiceRights.unknown();
        }
        if (peers.isEmpty()) {
            throw new UserFacingException("portfolio.voices.peers.none");
        }
        MySession session = session(caller, at.cohort());
        acts.peers(
                locked(caller, session, at), peers, words, session.cohort().details().language());
    }

    @Override
    public void askFacilitator(PersonId caller, At at, Words words) {
        MySession session = session(caller, at.cohort());
        acts.team(locked(caller, session, at), session.cohort(), words);
    }

    @Override
    public void askGuest(PersonId caller, At at, Voice voice, Guest guest, Words words) {
        MySession session = session(caller, at.cohort());
        acts.guest(
                locked(caller, session, at),
                voice,
                guest,
                words,
                session.cohort().details().language());
    }

    @Override
    public void revoke(PersonId caller, UUID ask) {
        acts.revoke(rights.ownLocked(caller, acts.roundOf(ask)), ask);
    }

    @Override
    public void remind(PersonId caller, UUID ask) {
        VoiceRoundEntity round = rights.ownLocked(caller, acts.roundOf(ask));
        acts.remind(ask, session(caller, round.cohort()).cohort().referent());
    }

    @Override
    public void openEarly(PersonId caller, UUID id, String reason) {
        VoiceRoundEntity round = rights.ownLocked(caller, id);
        acts.openEarly(round, caller, reason, session(caller, round.cohort()).cohort().referent());
    }

    @Override
    public void share(PersonId caller, UUID round, boolean shared) {
        rights.ownLocked(caller, round).share(shared);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SideBySide> sideBySide(PersonId caller, CohortId id) {
        MySession session = session(caller, id);
        RoundBook.Page page = page(caller, session.place().id().value());
        return book.sideBySide(
                caller, page, ask -> ask.voice() == Voice.SELF || ask.round().isOpen());
    }
}
