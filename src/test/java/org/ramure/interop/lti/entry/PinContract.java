package org.ramure.interop.lti.entry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ramure.interop.lti.entry.TestReleases.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.release.CoursePublished;
import org.ramure.catalogue.release.Release;
import org.ramure.cohorts.feed.spi.OwnDates;
import org.ramure.cohorts.feed.spi.OwnDates.OwnDate;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.interop.lti.platform.PlatformLaunch;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.learning.ReleaseChoice;
import org.ramure.people.HandClock;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.util.UriComponentsBuilder;

/** What holds a class to a release, on either database. */
@LaunchSlice
abstract class PinContract {

    @Autowired private HandClock clock;
    @Autowired private Logins logins;
    @Autowired private LaunchDoor door;
    @Autowired private PlatformDesk desk;
    @Autowired private Placements placements;
    @Autowired private TestReleases releases;
    @Autowired private ReleaseChoice choice;
    @Autowired private OwnDates dates;
    @Autowired private ApplicationEventPublisher events;

    private final TestPlatform platform = TestPlatform.start();
    private final String course = "cours-" + UUID.randomUUID();
    private final Target module = new Target(Target.Kind.MODULE, UUID.randomUUID());

    @BeforeEach
    void aCourse() {
        platform.clock(clock);
        String issuer = platform.issuer();
        desk.register(
                new PlatformDesk.Entry(
                        "Essai",
                        issuer,
                        platform.clientId(),
                        issuer + "/auth",
                        issuer + "/token",
                        issuer + "/jwks",
                        "",
                        Set.of("1")),
                "test",
                LaunchSlice.ADMINISTRATOR);
        releases.in(course, module);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Launch launch(PlatformLaunch launch) {
        Logins.Begun begun =
                logins.begin(
                        new Logins.Asked(
                                platform.issuer(),
                                platform.clientId(),
                                "",
                                "somebody",
                                "hint",
                                ""));
        var asked = UriComponentsBuilder.fromUri(begun.address()).build().getQueryParams();
        String token = platform.idToken(launch, begun.state().nonce());
        return door.enter(
                        new LaunchDoor.Posted(
                                token, requireNonNull(asked.getFirst("state")), "", true))
                .launch();
    }

    private Map<String, String> custom(String... more) {
        Map<String, String> custom = new HashMap<>(Map.of("ramure", module.text()));
        for (int i = 0; i < more.length; i += 2) {
            custom.put(more[i], more[i + 1]);
        }
        return custom;
    }

    private PlatformLaunch link(String id, String... more) {
        return PlatformLaunch.teacher("teacher").link(id, "Lien").custom(custom(more));
    }

    private Placement placement(Launch launch) {
        return placements.find(launch.placement().orElseThrow()).orElseThrow();
    }

    private void publish(int n) {
        releases.publish(course, release(n));
        events.publishEvent(
                new CoursePublished(
                        new Release(
                                release(n),
                                course,
                                "1",
                                clock.instant(),
                                Optional.empty(),
                                "Note")));
    }

    @Test
    void holdsAClassToTheReleaseOfItsFirstLaunch() {
        publish(1);
        Launch first = launch(link("a"));
        publish(2);
        Launch again = launch(PlatformLaunch.learner("s").link("a", "Lien").custom(custom()));

        assertThat(placement(first).pin()).isEqualTo(Pin.to(Optional.of(release(1))));
        assertThat(placement(again).release(clock.instant())).contains(release(1));
        assertThat(placement(launch(link("b"))).release(clock.instant())).contains(release(2));
    }

    @Test
    void holdsAClassToTheFirstReleaseWhereNothingWasPublished() {
        Launch launch = launch(link("a"));
        assertThat(placement(launch).pin().isUndecided()).isTrue();

        publish(1);
        publish(2);

        assertThat(placement(launch).release(clock.instant())).contains(release(1));
    }

    @Test
    void takesTheReleaseThatWasChosenWithTheContent() {
        publish(2);
        Launch launch = launch(link("a", "ramure_release", release(1).hash()));

        assertThat(placement(launch).release(clock.instant())).contains(release(1));
        assertThat(placement(launch(link("b", "ramure_release", "no release"))).pin().release())
                .contains(release(2));
    }

    @Test
    void givesACopyWhatItsModelIsHeldTo() {
        publish(1);
        String chosen = UUID.randomUUID().toString();
        Launch model = launch(link("model", "ramure_choice", chosen));
        PersonId teacher = model.who().person();
        Instant inAWeek = clock.instant().plus(Duration.ofDays(7));
        Pin moved =
                new Pin(
                        true,
                        Optional.empty(),
                        Optional.of(new Pin.Move(Optional.of(release(1)), inAWeek)));
        placements.hold(teacher, model.placement().orElseThrow(), moved);
        publish(2);

        Launch byHistory =
                launch(link("copy", "ramure_history", "model").in("course-2", "Cours 2"));
        Launch byChoice = launch(link("twin", "ramure_choice", chosen).in("course-3", "Cours 3"));

        assertThat(placement(byHistory).pin()).isEqualTo(moved);
        assertThat(placement(byChoice).pin()).isEqualTo(moved);
        assertThat(placement(byChoice).release(inAWeek)).contains(release(1));
        assertThat(placement(byChoice).release(clock.instant())).isEmpty();
    }

    @Test
    void decidesAnewWhereOtherContentIsOfAnotherCourse() {
        publish(1);
        Launch launch = launch(link("a"));
        Target other = new Target(Target.Kind.PATHWAY, UUID.randomUUID());
        releases.in("other-" + course, other);
        releases.publish("other-" + course, release(3));

        placements.choose(launch.who().person(), launch.placement().orElseThrow(), other);

        assertThat(placement(launch).release(clock.instant())).contains(release(3));
    }

    @Test
    void letsTheLatestLaunchDecideWhatAPersonReads() {
        publish(1);
        Launch one = launch(link("one"));
        PersonId person = one.who().person();
        publish(2);
        clock.advance(Duration.ofMinutes(1));
        launch(link("two"));

        assertThat(choice.of(person)).containsEntry(course, release(2));
        clock.advance(Duration.ofMinutes(1));
        launch(link("one"));
        assertThat(choice.of(person)).containsEntry(course, release(1));
        clock.advance(Duration.ofDays(181));
        assertThat(choice.of(person)).isEmpty();
    }

    @Test
    void letsNobodyButItsTeachersMoveAClass() {
        publish(1);
        Launch launch = launch(link("a"));
        PersonId student =
                launch(PlatformLaunch.learner("s").link("a", "Lien").custom(custom()))
                        .who()
                        .person();
        PersonId neighbour =
                launch(PlatformLaunch.teacher("other").link("b", "Lien").custom(custom()))
                        .who()
                        .person();

        for (PersonId stranger : List.of(student, neighbour)) {
            assertThatThrownBy(() ->
                            placements.hold(
                                    stranger,
                                    launch.placement().orElseThrow(),
                                    Pin.to(Optional.empty())))
                    .isInstanceOf(UserFacingException.class);
        }
        assertThat(placement(launch).pin().release()).contains(release(1));
    }

    @Test
    void keepsTheDatesThatThePlatformTells() {
        Launch launch = launch(link("a", "ramure_due", "2026-12-18T18:00:00+01:00"));
        PersonId person = launch.who().person();
        assertThat(placement(launch).dates().due()).contains(Instant.parse("2026-12-18T17:00:00Z"));
        OwnDate before = date(person);
        launch(link("a", "ramure_due", "2026-12-20T18:00:00+01:00"));
        OwnDate after = date(person);

        assertThat(before.day()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(after.day()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        Launch none = launch(link("a", "ramure_due", "$ResourceLink.submission.endDateTime"));
        assertThat(placement(none).dates()).isEqualTo(Placement.Dates.NONE);
        assertThat(dates.of(person, LocalDate.EPOCH, Language.FR)).isEmpty();
    }

    private OwnDate date(PersonId person) {
        return dates.of(person, LocalDate.EPOCH, Language.FR).getFirst();
    }
}
