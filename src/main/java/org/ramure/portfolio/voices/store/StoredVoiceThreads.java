package org.ramure.portfolio.voices.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.OtherVoices;
import org.ramure.competences.ReadingSheet;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class StoredVoiceThreads implements VoiceThreads {

    private final VoiceTalks talks;
    private final VoiceAsks asks;
    private final OtherVoices voices;
    private final TalkSides sides;
    private final TalkHeads heads;
    private final VoiceNames names;
    private final VoiceRights rights;

    StoredVoiceThreads(
            VoiceTalks talks,
            VoiceAsks asks,
            OtherVoices voices,
            TalkSides sides,
            TalkHeads heads,
            VoiceNames names,
            VoiceRights rights) {
        this.talks = talks;
        this.asks = asks;
        this.voices = voices;
        this.sides = sides;
        this.heads = heads;
        this.names = names;
        this.rights = rights;
    }

    /** A reading that may be seen: sent, of another voice, in an open round. */
    private VoiceAskEntity talkable(UUID ask) {
        return asks.withRound(ask)
                .filter(found -> found.isSent() && !found.isRevoked())
                .filter(found -> found.voice() != Voice.SELF && found.round().isOpen())
                .orElseThrow(VoiceRights::unknown);
    }

    @Override
    public Talk open(Speaker speaker, About about) {
        VoiceAskEntity ask = talkable(about.ask());
        Optional<VoiceThreadEntity> thread = talks.find(about.ask(), about.competence());
        Side side = sides.of(speaker, ask, thread);
        ReadingSheet theirs =
                voices.sheets(ask.round().person(), List.of(ask.reading())).stream()
                        .findFirst()
                        .map(OtherVoices.Spoken::sheet)
                        .orElseThrow(VoiceRights::unknown);
        thread.ifPresent(found -> read(found.id(), side));
        Map<PersonId, String> known = names.of(List.of(ask), List.of(ask.round()));
        return new Talk(
                about,
                side,
                known.getOrDefault(ask.round().person(), ""),
                ask.voice(),
                ask.isGuest()
                        ? ask.guest().name()
                        : ask.person().map(who -> known.getOrDefault(who, "")).orElse(""),
                ask.round().label(),
                theirs.reading().framework(),
                theirs.reading().frameworkVersion(),
                own(ask, about.competence()),
                level(theirs, about.competence()),
                thread.map(VoiceThreadEntity::isWithFacilitator).orElse(false),
                thread.map(found -> heads.messages(found)).orElse(List.of()));
    }

    private void read(UUID thread, Side side) {
        talks.readFirst(thread, side.name(), rights.now());
        talks.readAgain(thread, side.name(), rights.now());
    }

    private int own(VoiceAskEntity ask, String competence) {
        return asks.of(List.of(ask.round().id())).stream()
                .filter(other -> other.voice() == Voice.SELF && other.isSent())
                .flatMap(self ->
                        voices.sheets(ask.round().person(), List.of(self.reading())).stream())
                .mapToInt(said -> level(said.sheet(), competence))
                .findFirst()
                .orElse(0);
    }

    private static int level(ReadingSheet sheet, String competence) {
        return sheet.entries().stream()
                .filter(entry -> entry.competence().equals(competence))
                .mapToInt(ReadingSheet.Entry::level)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void write(Speaker speaker, About about, UUID id, String typed) {
        VoiceAskEntity ask = talkable(about.ask());
        Side side = sides.of(speaker, ask, talks.find(about.ask(), about.competence()));
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new UserFacingException("portfolio.voices.talk.empty");
        }
        if (text.length() > LONGEST) {
            throw new UserFacingException("portfolio.voices.long", LONGEST, text.length());
        }
        VoiceThreadEntity thread = begun(ask, about);
        UUID author = speaker instanceof Speaker.Account account ? account.person().value() : null;
        var row = new VoiceTalks.Written(id, thread.id(), side.name(), author, text, rights.now());
        if (talks.writeOnce(row) == 1) {
            read(thread.id(), side);
            sides.tell(speaker, side, talks.find(about.ask(), about.competence()).orElseThrow());
        }
    }

    private VoiceThreadEntity begun(VoiceAskEntity ask, About about) {
        rights.requireOpen(ask.round().cohort());
        boolean known =
                voices.sheets(ask.round().person(), List.of(ask.reading())).stream()
                        .flatMap(said -> said.sheet().entries().stream())
                        .anyMatch(entry -> entry.competence().equals(about.competence()));
        if (!known) {
            throw VoiceRights.unknown();
        }
        talks.beginOnce(Uuids.next(), about.ask(), about.competence(), rights.now());
        return talks.find(about.ask(), about.competence()).orElseThrow(VoiceRights::unknown);
    }

    @Override
    public void inviteFacilitator(PersonId learner, About about) {
        VoiceAskEntity ask = talkable(about.ask());
        if (!ask.round().person().equals(learner)) {
            throw VoiceRights.unknown();
        }
        begun(ask, about).inviteFacilitator();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Head> mine(PersonId caller) {
        return heads.of(
                talks.of(caller.value()),
                thread -> thread.ask().round().person().equals(caller) ? Side.LEARNER : Side.VOICE);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Head> of(Speaker.Guest guest) {
        rights.spoken(guest, guest.ask());
        return heads.of(talks.ofAsk(guest.ask()), thread -> Side.VOICE);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Head> invited(PersonId caller, CohortId cohort) {
        rights.running(caller, cohort);
        return heads.of(talks.forFacilitators(cohort.value()), thread -> Side.FACILITATOR);
    }
}
