package org.ramure.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Registration;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * A group in the first month of nine, with the real content and the people of the demonstration.
 */
final class MonthsGroup {

    static final String LEARNER = "apprenante";
    static final String FACILITATOR = "facilitatrice";

    /** A Thursday. */
    private static final LocalDate START = LocalDate.of(2027, 3, 4);

    private static final List<String> EVERYBODY = List.of(LEARNER, "malik", "claire", "yann");

    private final People people;
    private final Cohorts cohorts;
    private final HalfDays halfDays;
    private final Participants participants;
    private final Sessions sessions;
    private final AttendanceDesk desk;
    private final HandClock clock;
    private Optional<Cohort> made = Optional.empty();

    MonthsGroup(
            People people,
            Cohorts cohorts,
            HalfDays halfDays,
            Participants participants,
            Sessions sessions,
            AttendanceDesk desk,
            HandClock clock) {
        this.people = people;
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.participants = participants;
        this.sessions = sessions;
        this.desk = desk;
        this.clock = clock;
    }

    /** Four people with a place, the first day held without the learner; it is the fourth week. */
    void inTheFourthWeek() {
        at(LocalDate.of(2027, 2, 1), LocalTime.of(9, 0));
        Cohort cohort =
                cohorts.create(
                        facilitator(),
                        new NewCohort("cooperer-efficacement-9-mois", START, Set.of(), details()));
        made = Optional.of(cohort);
        cohorts.open(facilitator(), cohort.id());
        for (String who : EVERYBODY) {
            sessions.register(
                    Sessions.Visitor.of(Optional.of(person(who))),
                    cohort.slug(),
                    new Invitee(email(who), who, "", "", ""));
        }
        hold("s1-matin");
        hold("s1-apres-midi");
        at(LocalDate.of(2027, 3, 29), LocalTime.of(9, 0));
    }

    private static CohortDetails details() {
        return new CohortDetails(
                "Coopérer au printemps",
                "Neuf mois avec son partenariat.",
                Frame.LIBRE,
                "",
                "Pays de Brocéliande",
                Modality.ON_SITE,
                "Salle des fêtes, Paimpont",
                "",
                14,
                Registration.PUBLIC,
                Language.FR);
    }

    private void hold(String template) {
        HalfDay day =
                halfDays.of(facilitator(), id()).stream()
                        .filter(h -> h.template().equals(template))
                        .findFirst()
                        .orElseThrow();
        clock.set(day.startsAt().toInstant());
        desk.open(facilitator(), day.id());
        clock.set(day.endsAt().toInstant().plus(Duration.ofMinutes(10)));
        List<ParticipantId> there =
                EVERYBODY.stream().filter(who -> !who.equals(LEARNER)).map(this::place).toList();
        desk.rekey(facilitator(), day.id(), there, day.day());
        desk.mark(
                facilitator(),
                day.id(),
                place(LEARNER),
                new Mark(EventKind.EXCUSED, 0, "Réunion au conseil régional."));
        desk.counterSign(facilitator(), day.id());
    }

    void at(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(HalfDay.ZONE).toInstant());
    }

    HandClock clock() {
        return clock;
    }

    CohortId id() {
        return made.orElseThrow().id();
    }

    String slug() {
        return made.orElseThrow().slug();
    }

    static String email(String who) {
        return who + "@demo.ramure.test";
    }

    PersonId person(String who) {
        return EmailAddress.of(email(who)).flatMap(people::findByEmail).orElseThrow().id();
    }

    PersonId facilitator() {
        return person(FACILITATOR);
    }

    ParticipantId place(String who) {
        PersonId person = person(who);
        return participants.enrolled(facilitator(), id()).stream()
                .filter(p -> p.person().filter(person::equals).isPresent())
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
    }

    /** Through the list of people who may be tried. */
    static void signIn(Screen screen, String who) {
        screen.open("/connexion");
        screen.press(
                screen.page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(email(who)))
                        .locator("vaadin-button"));
        screen.page().waitForURL(url -> !url.contains("/connexion"));
    }
}
