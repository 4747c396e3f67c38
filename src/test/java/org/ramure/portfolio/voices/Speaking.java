package org.ramure.portfolio.voices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A cohort with people in it, and what voices do, in a line each. */
@Component
public class Speaking {

    public static final OwnRounds.Words PLEASE = new OwnRounds.Words("Qu’as-tu vu ?", Set.of());

    final OwnRounds own;
    final VoiceForms forms;
    final GuestDoor door;
    private final Cohorts cohorts;
    private final Sessions sessions;
    private final TestPeople people;
    private final JdbcTemplate database;

    Speaking(
            OwnRounds own,
            VoiceForms forms,
            GuestDoor door,
            Cohorts cohorts,
            Sessions sessions,
            TestPeople people,
            JdbcTemplate database) {
        this.own = own;
        this.forms = forms;
        this.door = door;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.people = people;
        this.database = database;
    }

    /** Two days with a journey, led by this facilitator. */
    public Cohort cohort(PersonId facilitator) {
        Cohort made = cohorts.create(facilitator, TestCohorts.twoDays(50));
        cohorts.open(facilitator, made.id());
        return cohorts.find(facilitator, made.id()).orElseThrow();
    }

    public PersonId learner(Cohort cohort, String name) {
        String email = name + "-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                cohort.slug(),
                new Invitee(email, name, "Roux", "", ""));
        return person;
    }

    public void fill(Speaker speaker, UUID ask, int... levels) {
        forms.open(speaker, ask);
        List<String> codes = List.of("C1", "C2", "C3");
        for (int i = 0; i < levels.length; i++) {
            forms.save(
                    speaker,
                    ask,
                    new Typed(GridForm.levelKey(codes.get(i)), Integer.toString(levels[i]), 0));
        }
    }

    public void speak(Speaker speaker, UUID ask, int... levels) {
        fill(speaker, ask, levels);
        forms.send(speaker, ask, false);
    }

    /** The learner's own reading. */
    public UUID self(PersonId learner, OwnRounds.At at, int... levels) {
        UUID ask = own.self(learner, at);
        speak(new Speaker.Account(learner), ask, levels);
        return ask;
    }

    public UUID ask(PersonId learner, OwnRounds.At at, Voice voice) {
        return round(learner, at).by(voice).getLast().id();
    }

    Round round(PersonId learner, OwnRounds.At at) {
        return own.rounds(learner, at.cohort()).stream()
                .filter(round -> round.key().equals(at.round()))
                .findFirst()
                .orElseThrow();
    }

    /** Asks a tutor by letter and gives the token of their link. */
    String tutor(PersonId learner, OwnRounds.At at, String email) {
        own.askGuest(
                learner,
                at,
                Voice.TUTOR,
                new OwnRounds.Guest("Claire Le Goff", "Tutrice, Maison commune", email),
                PLEASE);
        return token(email);
    }

    public String token(String email) {
        return found("/regard/([A-Za-z0-9_-]{43})", letter(email));
    }

    /** Gets the code of the letter and goes in. */
    Speaker.Guest enter(String token, String email) {
        door.sendCode(token, client());
        return door.confirm(token, code(email), client());
    }

    public String code(String email) {
        return found("\\b(\\d{6})\\b", letter(email));
    }

    static String client() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    String letter(String to) {
        return database.queryForList(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY id",
                        String.class,
                        to)
                .getLast();
    }

    List<Map<String, Object>> letters(String to) {
        return database.queryForList("SELECT * FROM mail_message WHERE recipient = ?", to);
    }

    private static String found(String pattern, String text) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new AssertionError(pattern + " is not in: " + text);
        }
        return match.group(1);
    }
}
