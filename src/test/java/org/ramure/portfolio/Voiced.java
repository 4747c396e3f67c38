package org.ramure.portfolio;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.Asked;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.GridForm;
import org.ramure.portfolio.voices.GuestDoor;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.Round;
import org.ramure.portfolio.voices.SideBySide;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;

/** Readings of people on the grid by several voices. */
class Voiced {

    private static final OwnRounds.Words PLEASE =
            new OwnRounds.Words("Qu’avez-vous vu de ma manière de coopérer ?", Set.of());

    private final Promotion promotion;
    private final OwnRounds own;
    private final CohortRounds rounds;
    private final VoiceForms forms;
    private final GuestDoor door;

    Voiced(
            Promotion promotion,
            OwnRounds own,
            CohortRounds rounds,
            VoiceForms forms,
            GuestDoor door) {
        this.promotion = promotion;
        this.own = own;
        this.rounds = rounds;
        this.forms = forms;
        this.door = door;
    }

    OwnRounds.At at(String moment) {
        return new OwnRounds.At(promotion.id(), moment);
    }

    CohortRounds.Whose whose(String who, String moment) {
        return new CohortRounds.Whose(promotion.id(), promotion.place(who), moment);
    }

    Round round(String who, String moment) {
        return own.rounds(promotion.person(who), promotion.id()).stream()
                .filter(round -> round.key().equals(moment))
                .findFirst()
                .orElseThrow();
    }

    /** Puts every competence at a level and sends the reading. */
    void speak(Speaker speaker, UUID ask, int level) {
        Framework grid = forms.open(speaker, ask).grid();
        for (Framework.Competence competence : grid.competences()) {
            forms.save(
                    speaker,
                    ask,
                    new Typed(GridForm.levelKey(competence.code()), Integer.toString(level), 0));
        }
        forms.save(
                speaker,
                ask,
                new Typed(
                        GridForm.noteKey(grid.competences().getFirst().code()),
                        "Vu en réunion, niveau " + level,
                        0));
        forms.send(speaker, ask, false);
    }

    void self(String who, String moment, int level) {
        speak(account(who), own.self(promotion.person(who), at(moment)), level);
    }

    void facilitator(String who, String moment, int level) {
        speak(account("ines"), rounds.own(promotion.ines(), whose(who, moment)), level);
    }

    /** All readings of others that somebody was asked for and has not sent. */
    int peers(String who, int level) {
        List<VoiceForms.Given> given = forms.given(promotion.person(who));
        given.forEach(one -> speak(account(who), one.ask(), level));
        return given.size();
    }

    /** A tutor who is asked by letter. */
    void askTutor(String who, String moment, String email) {
        own.askGuest(
                promotion.person(who),
                at(moment),
                Voice.TUTOR,
                new OwnRounds.Guest("Claire Le Goff", "Tutrice, Maison commune", email),
                PLEASE);
    }

    void askJury(String who, String moment, String email) {
        rounds.askJury(
                promotion.ines(),
                whose(who, moment),
                new OwnRounds.Guest("Yves Kerbrat", "Jury, Région", email),
                "Merci de lire ce bilan avec la grille.");
    }

    /** The token of the link in the last letter to a guest. */
    String token(Doorkeeper letters, String email) {
        return letters.inLetter(email, "/regard/([A-Za-z0-9_-]{43})");
    }

    /** A guest comes in with the code that was sent to their address. */
    Speaker.Guest enter(Doorkeeper letters, String email) {
        String token = token(letters, email);
        door.sendCode(token, email);
        return door.confirm(token, letters.inLetter(email, "\\b(\\d{6})\\b"), email);
    }

    /** The newest request for a voice. */
    UUID ask(String who, String moment, Voice voice) {
        return round(who, moment).by(voice).getLast().id();
    }

    long waiting(String who, String moment) {
        return round(who, moment).asked().stream()
                .filter(one -> one.state() == Asked.State.WAITING)
                .count();
    }

    /** What somebody may see of their own readings at a moment. */
    List<SideBySide> seen(String who, String moment) {
        UUID id = round(who, moment).id().orElseThrow();
        return own.sideBySide(promotion.person(who), promotion.id()).stream()
                .filter(side -> side.round().equals(id))
                .toList();
    }

    Speaker.Account account(String who) {
        return new Speaker.Account(promotion.person(who));
    }

    OwnRounds own() {
        return own;
    }

    CohortRounds rounds() {
        return rounds;
    }

    VoiceForms forms() {
        return forms;
    }

    GuestDoor door() {
        return door;
    }

    static List<Voice> voices(SideBySide side) {
        return side.columns().stream().map(SideBySide.Column::voice).toList();
    }

    /** The moments of a learner that a facilitator may read. */
    List<SideBySide> readBy(PersonId facilitator, String who) {
        return rounds.read(facilitator, promotion.id(), promotion.place(who));
    }
}
