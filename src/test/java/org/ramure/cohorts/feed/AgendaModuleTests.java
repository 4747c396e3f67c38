package org.ramure.cohorts.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class AgendaModuleTests {

    @Autowired private Agendas agendas;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory database;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());

    @BeforeEach
    void twoPeople() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-21T13:02:00Z")));
        ines = people.facilitator();
        amina = people.learner("amina-" + UUID.randomUUID() + "@exemple.fr");
    }

    private Cohort open() {
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(10));
        cohorts.open(ines, cohort.id());
        return cohort;
    }

    private void join(Cohort cohort) {
        sessions.register(Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
    }

    private AgendaFile feed(String address) {
        return agendas.feed(token(address)).orElseThrow();
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private static Map<String, VEvent> events(AgendaFile file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file.text()));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar.<VEvent>getComponents("VEVENT").stream()
                    .collect(Collectors.toMap(e -> value(e, "UID"), e -> e));
        } catch (Exception unreadable) {
            throw new AssertionError(file.text(), unreadable);
        }
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(net.fortuna.ical4j.model.Property::getValue).orElse("");
    }

    @Test
    void writesEveryHalfDayOnceInTheTimeOfParis() {
        Cohort cohort = open();
        join(cohort);

        AgendaFile file = feed(agendas.renew(amina));

        assertThat(events(file)).hasSize(4);
        assertThat(file.text())
                .contains("DTSTART;TZID=Europe/Paris:20270311T090000")
                .contains("BEGIN:VTIMEZONE")
                .contains("TZID:Europe/Paris")
                .contains("\r\n");
        assertThat(file.text().lines()).allMatch(line -> line.length() <= 75);
        VEvent first = event(file, halfDays.of(ines, cohort.id()).getFirst().id() + "@ramure");
        assertThat(value(first, "LOCATION")).isEqualTo("Salle des fêtes, Paimpont");
        assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(first, "URL")).endsWith("/sessions/" + cohort.slug());
    }

    @Test
    void raisesTheSequenceWithEachChangeAndKeepsWhatIsCalledOff() {
        Cohort cohort = open();
        join(cohort);
        String address = agendas.renew(amina);
        HalfDay morning = halfDays.of(ines, cohort.id()).getFirst();
        String uid = morning.id() + "@ramure";
        AgendaFile before = feed(address);
        clock.advance(Duration.ofHours(1));
        halfDays.change(
                ines,
                morning.id(),
                new HalfDayChange(
                        morning.title(),
                        morning.day(),
                        LocalTime.of(10, 0),
                        morning.end(),
                        Modality.REMOTE,
                        "",
                        "https://visio.exemple.fr/salle",
                        morning.version()));
        AgendaFile moved = feed(address);
        clock.advance(Duration.ofHours(1));
        HalfDay now = halfDays.find(ines, morning.id()).orElseThrow();
        halfDays.cancel(ines, morning.id(), now.version(), "Neige");
        AgendaFile cancelled = feed(address);

        assertThat(sequence(before, uid)).isLessThan(sequence(moved, uid));
        assertThat(sequence(moved, uid)).isLessThan(sequence(cancelled, uid));
        assertThat(moved.changedAt()).isAfter(before.changedAt());
        assertThat(moved.tag()).isNotEqualTo(before.tag());
        assertThat(value(event(moved, uid), "LOCATION"))
                .isEqualTo("https://visio.exemple.fr/salle");
        assertThat(value(event(cancelled, uid), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(cancelled, uid), "DESCRIPTION")).contains("Neige");
        assertThat(events(cancelled)).hasSize(4);
    }

    private static VEvent event(AgendaFile file, String uid) {
        return Optional.ofNullable(events(file).get(uid)).orElseThrow();
    }

    private static int sequence(AgendaFile file, String uid) {
        return Integer.parseInt(value(event(file, uid), "SEQUENCE"));
    }

    @Test
    void marksEverythingCancelledForWhoeverGaveTheirPlaceBackAndUndoesItWhenTheyReturn() {
        Cohort cohort = open();
        join(cohort);
        String address = agendas.renew(amina);
        String uid = halfDays.of(ines, cohort.id()).getFirst().id() + "@ramure";
        AgendaFile before = feed(address);
        sessions.leave(amina, cohort.id());
        AgendaFile gone = feed(address);
        join(cohort);
        AgendaFile back = feed(address);

        assertThat(events(gone).values())
                .hasSize(4)
                .allMatch(event -> value(event, "STATUS").equals("CANCELLED"));
        assertThat(sequence(gone, uid)).isGreaterThan(sequence(before, uid));
        assertThat(sequence(back, uid)).isGreaterThan(sequence(gone, uid));
        assertThat(value(event(back, uid), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void showsDraftsToThoseWhoRunThemOnly() {
        cohorts.create(ines, TestCohorts.twoDays(10));

        assertThat(events(feed(agendas.renew(ines))).values())
                .hasSize(4)
                .allMatch(event -> value(event, "STATUS").equals("TENTATIVE"));
        assertThat(agendas.concerns(amina)).isFalse();
        assertThat(events(feed(agendas.renew(amina)))).isEmpty();
        assertThat(agendas.concerns(people.facilitator())).isFalse();
    }

    @Test
    void forgetsAnAddressThatWasRenewedOrRevoked() {
        String first = agendas.renew(amina);
        String second = agendas.renew(amina);

        assertThat(agendas.feed(token(first))).isEmpty();
        assertThat(agendas.feed(token(second))).isPresent();
        assertThat(agendas.address(amina)).contains(second);
        agendas.revoke(amina);
        assertThat(agendas.feed(token(second))).isEmpty();
        assertThat(agendas.address(amina)).isEmpty();
        assertThat(agendas.feed("")).isEmpty();
    }

    @Test
    void givesOneHalfDayToWhoeverMaySeeThePageAndItsLinkToThoseWithAPlaceOnly() {
        Cohort cohort = open();
        HalfDay morning = halfDays.of(ines, cohort.id()).getFirst();
        halfDays.change(
                ines,
                morning.id(),
                new HalfDayChange(
                        morning.title(),
                        morning.day(),
                        morning.start(),
                        morning.end(),
                        Modality.REMOTE,
                        "",
                        "https://visio.exemple.fr/salle",
                        morning.version()));
        join(cohort);

        String anyone = file(Optional.empty(), cohort, morning).text();
        String own = file(Optional.of(amina), cohort, morning).text();

        assertThat(anyone).contains(morning.id() + "@ramure").doesNotContain("visio.exemple.fr");
        assertThat(own).contains("visio.exemple.fr");
        assertThat(
                        agendas.halfDay(
                                Visitor.of(Optional.of(amina)),
                                cohorts.create(ines, TestCohorts.twoDays(3)).slug(),
                                morning.id()))
                .isEmpty();
    }

    private AgendaFile file(Optional<PersonId> who, Cohort cohort, HalfDay halfDay) {
        return agendas.halfDay(Visitor.of(who), cohort.slug(), halfDay.id()).orElseThrow();
    }

    @Test
    void asksAsManyQuestionsForSixSessionsAsForOne() {
        join(open());
        String address = agendas.renew(amina);
        long one = statements(() -> feed(address));
        for (int i = 0; i < 5; i++) {
            join(open());
        }

        assertThat(statements(() -> assertThat(events(feed(address))).hasSize(24))).isEqualTo(one);
        assertThat(Set.of(4L, 5L, 6L)).contains(one);
    }

    /** The least of three times: what runs beside now and then is counted, too. */
    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 3)
                .map(time -> {
                    statistics.clear();
                    what.run();
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }
}
