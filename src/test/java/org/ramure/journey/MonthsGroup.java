package org.ramure.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.ramure.people.DemoPeople;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * A group in the first month of nine, with the real content and the people of the demonstration.
 * The day at which the learner is missed is in the hands of the facilitator's walk.
 */
final class MonthsGroup {

    static final String LEARNER = "apprenante";
    static final String FACILITATOR = "facilitatrice";
    static final String TITLE = "Coopérer au printemps";

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
        make();
        hold("s1-matin");
        hold("s1-apres-midi");
        fourthWeek();
    }

    /** Four people with a place, the first morning held without the learner; it is ten to two. */
    void onTheFirstAfternoon() {
        make();
        hold("s1-matin");
        clock.set(halfDay("s1-apres-midi").startsAt().toInstant().minus(Duration.ofMinutes(10)));
    }

    void fourthWeek() {
        at(LocalDate.of(2027, 3, 29), LocalTime.of(9, 0));
    }

    private void make() {
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
    }

    private static CohortDetails details() {
        return new CohortDetails(
                TITLE,
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

    HalfDay halfDay(String template) {
        return halfDays.of(facilitator(), id()).stream()
                .filter(h -> h.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private void hold(String template) {
        HalfDay day = halfDay(template);
        clock.set(day.startsAt().toInstant());
        desk.open(facilitator(), day.id());
        clock.set(day.endsAt().toInstant().plus(Duration.ofMinutes(10)));
        othersWereThere(day);
        desk.mark(
                facilitator(),
                day.id(),
                place(LEARNER),
                new Mark(EventKind.EXCUSED, 0, "Réunion au conseil régional."));
        desk.counterSign(facilitator(), day.id());
    }

    /** The sheet of paper that the others signed. */
    void othersWereThere(HalfDay day) {
        List<ParticipantId> there =
                EVERYBODY.stream().filter(who -> !who.equals(LEARNER)).map(this::place).toList();
        desk.rekey(facilitator(), day.id(), there, day.day());
    }

    void at(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(HalfDay.ZONE).toInstant());
    }

    void pass(Duration time) {
        clock.advance(time);
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

    /** Through the list of people who may be tried, or with the password of the demonstration. */
    static void signIn(Screen screen, String who) {
        Page page = screen.page();
        screen.open("/connexion");
        Locator password =
                page.locator("vaadin-details-summary")
                        .filter(new Locator.FilterOptions().setHasText("avec un mot de passe"));
        password.waitFor();
        Locator listed =
                page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(email(who)));
        if (listed.count() > 0) {
            screen.press(listed.locator("vaadin-button"));
        } else {
            screen.press(password);
            screen.write(page.locator("#people-password-email input"), email(who));
            screen.write(page.locator("#people-password input"), DemoPeople.PASSWORD);
            page.keyboard().press("Enter");
        }
        page.waitForURL(url -> !url.contains("/connexion"));
        page.locator("main h1").first().waitFor();
    }
}
