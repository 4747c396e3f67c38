package org.ramure.portfolio.voices.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.EntryCheck;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.OtherVoices;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.GridForm;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Makes a reading of what was written; whoever comes last opens the round. */
@Component
class VoiceSending {

    private final VoiceRounds rounds;
    private final VoiceAsks asks;
    private final OtherVoices voices;
    private final RoundOpening opening;
    private final VoiceLetters letters;
    private final VoiceRights rights;
    private final Translations translations;

    VoiceSending(
            VoiceRounds rounds,
            VoiceAsks asks,
            OtherVoices voices,
            RoundOpening opening,
            VoiceLetters letters,
            VoiceRights rights,
            Translations translations) {
        this.rounds = rounds;
        this.asks = asks;
        this.voices = voices;
        this.opening = opening;
        this.letters = letters;
        this.rights = rights;
        this.translations = translations;
    }

    /** Refuses what the grid does not have, and notes that are too long. */
    void check(Framework grid, VoiceAskEntity ask, Typed typed) {
        rights.requireOpen(ask.round().cohort());
        EntryCheck.check(new GridForm(grid, translations, ask.language()).all(), typed);
        int most = AssessmentDraft.MAX_NOTE;
        if (GridForm.isNote(typed.key()) && typed.value().length() > most) {
            throw new UserFacingException(
                    "assessment.exercise.tooLong", most, typed.value().length() - most);
        }
    }

    /** The round of a request with its row locked: two voices send one after the other. */
    VoiceRoundEntity locked(UUID ask) {
        return asks.roundOf(ask).flatMap(rounds::locked).orElseThrow(VoiceRights::unknown);
    }

    void send(Speaker speaker, VoiceAskEntity ask, Framework grid, Map<String, Entry> entries) {
        VoiceRoundEntity round = ask.round();
        rights.requireOpen(round.cohort());
        boolean own = ask.voice() == Voice.SELF;
        Optional<PersonId> by =
                speaker instanceof Speaker.Account account
                        ? Optional.of(account.person())
                        : Optional.empty();
        var submission =
                new OtherVoices.Submission(
                        ask.id(),
                        round.person(),
                        by.map(OtherVoices.Author::account)
                                .orElseGet(() ->
                                        OtherVoices.Author.guest(
                                                ask.guest().name(), ask.guest().role())),
                        ask.voice(),
                        round.moment(),
                        new OtherVoices.Grid(grid.slug(), grid.version()),
                        answers(grid, entries),
                        !own && !round.isOpen());
        ask.sent(rights.now(), by.orElse(null));
        asks.flush();
        voices.record(submission);
        if (!own && round.isOpen()) {
            letters.answered(round, who(ask, by));
        }
        opening.settle(round);
    }

    private String who(VoiceAskEntity ask, Optional<PersonId> by) {
        return by.map(letters::nameOf).orElseGet(() -> ask.guest().name());
    }

    private static List<OtherVoices.Answer> answers(Framework grid, Map<String, Entry> entries) {
        long missing =
                grid.competences().stream()
                        .map(competence -> text(entries, GridForm.levelKey(competence.code())))
                        .filter(level -> level(grid, level).isEmpty())
                        .count();
        if (missing > 0) {
            throw new UserFacingException("portfolio.voices.missing", missing);
        }
        return grid.competences().stream()
                .map(competence -> answer(grid, competence, entries))
                .toList();
    }

    private static OtherVoices.Answer answer(
            Framework grid, Framework.Competence competence, Map<String, Entry> entries) {
        String code = competence.code();
        Set<String> known =
                competence.practices().stream()
                        .map(Framework.Practice::id)
                        .collect(Collectors.toSet());
        return new OtherVoices.Answer(
                code,
                level(grid, text(entries, GridForm.levelKey(code)))
                        .orElse(AssessmentDraft.UNDECIDED),
                Arrays.stream(text(entries, GridForm.practicesKey(code)).split(","))
                        .filter(Predicate.not(String::isBlank))
                        .filter(known::contains)
                        .collect(Collectors.toSet()),
                text(entries, GridForm.noteKey(code)).strip());
    }

    /** « pas observé » is an answer too; a level that the grid no longer has is none. */
    private static Optional<Integer> level(Framework grid, String text) {
        if (text.equals(GridForm.NOT_SEEN)) {
            return Optional.of(AssessmentDraft.UNDECIDED);
        }
        return grid.levels().stream()
                .map(Framework.Level::number)
                .filter(number -> number.toString().equals(text))
                .findFirst();
    }

    private static String text(Map<String, Entry> entries, String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.content();
    }
}
