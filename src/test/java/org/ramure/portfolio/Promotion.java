package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.ramure.people.FullName;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;

/**
 * The twelve of the story, Inès who facilitates them, and those who have no business in it: Olivier
 * who facilitates other people, and Jeanne who administers the house.
 */
class Promotion {

    static final String TEMPLATE = "cooperer-efficacement-9-mois";

    /** A Thursday. */
    static final LocalDate START = LocalDate.of(2027, 3, 4);

    /** The first eleven; Yann comes in the second month. */
    static final List<String> FIRST =
            List.of(
                    "awa", "malik", "claire", "nadia", "etienne", "lucie", "karim", "solenn",
                    "paul", "rose", "tom");

    static final String LATE = "yann";

    /** Family names, in the order in which lists show people. */
    private static final Map<String, String> FAMILIES =
            Map.ofEntries(
                    Map.entry("awa", "Diallo"),
                    Map.entry("malik", "Evrard"),
                    Map.entry("lucie", "Faure"),
                    Map.entry("etienne", "Garnier"),
                    Map.entry("karim", "Hamon"),
                    Map.entry("solenn", "Jaouen"),
                    Map.entry("paul", "Kerbrat"),
                    Map.entry("rose", "Lebrun"),
                    Map.entry("tom", "Morel"),
                    Map.entry("nadia", "Nguyen"),
                    Map.entry("claire", "Tanguy"),
                    Map.entry("yann", "Zanetti"));

    private final Cohorts cohorts;
    private final HalfDays halfDays;
    private final Participants participants;
    private final Sessions sessions;
    private final Doorkeeper doorkeeper;
    private final HandClock clock;
    private final Map<String, PersonId> people = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // made by open()
    private Cohort cohort;

    Promotion(
            Cohorts cohorts,
            HalfDays halfDays,
            Participants participants,
            Sessions sessions,
            Doorkeeper doorkeeper,
            HandClock clock) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.participants = participants;
        this.sessions = sessions;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** A month before: accounts, the cohort made from its template, eleven people with a place. */
    void open() {
        at("2027-02-01");
        account("ines", "Inès", Role.FACILITATOR);
        account("olivier", "Olivier", Role.FACILITATOR);
        account("jeanne", "Jeanne", Role.ADMINISTRATOR);
        cohort =
                cohorts.create(
                        ines(), new NewCohort(TEMPLATE, START, Set.of(), details("Coopérer")));
        cohorts.open(ines(), cohort.id());
        FIRST.forEach(this::join);
    }

    private static CohortDetails details(String title) {
        return new CohortDetails(
                title,
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

    private void account(String who, String given, Role role) {
        String family = FAMILIES.getOrDefault(who, "Marchetti");
        people.put(who, doorkeeper.account(email(who), new FullName(given, family), role));
    }

    /** Makes an account and takes a place by the public page. */
    void join(String who) {
        String given = who.substring(0, 1).toUpperCase(Locale.ROOT) + who.substring(1);
        account(who, given, Role.LEARNER);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person(who))),
                cohort.slug(),
                new Invitee(email(who), given, "", organisation(who), ""));
    }

    private static String organisation(String who) {
        return Set.of("awa", "tom", "rose").contains(who) ? "Maison commune" : "Chez " + who;
    }

    /** Gives one's place back. */
    void leave(String who) {
        sessions.leave(person(who), cohort.id());
    }

    static String email(String who) {
        return who + "@neufmois.exemple.fr";
    }

    PersonId person(String who) {
        return Objects.requireNonNull(people.get(who), who);
    }

    PersonId ines() {
        return person("ines");
    }

    PersonId awa() {
        return person("awa");
    }

    ParticipantId place(String who) {
        return participants.enrolled(ines(), cohort.id()).stream()
                .filter(p -> p.person().filter(person(who)::equals).isPresent())
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
    }

    /** Short names of those who have a place now. */
    List<String> here() {
        return participants.enrolled(ines(), cohort.id()).stream()
                .map(p -> p.email().substring(0, p.email().indexOf('@')))
                .toList();
    }

    Cohort cohort() {
        return cohorts.find(ines(), cohort.id()).orElseThrow();
    }

    CohortId id() {
        return cohort.id();
    }

    String slug() {
        return cohort.slug();
    }

    void close() {
        cohorts.close(ines(), cohort.id());
    }

    HalfDay halfDay(String template) {
        return halfDays.of(ines(), cohort.id()).stream()
                .filter(h -> h.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    HalfDays halfDays() {
        return halfDays;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    /** Eight in the morning of a day. */
    void at(String day) {
        at(LocalDate.parse(day).atTime(8, 0).atZone(HalfDay.ZONE).toInstant());
    }

    void at(Instant moment) {
        clock.set(moment);
    }

    static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
