package org.ramure.interop.lti.grades.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Refusals;
import org.ramure.interop.lti.RosterService;
import org.ramure.interop.lti.classroom.SelfCheck;
import org.ramure.interop.lti.classroom.SelfCheck.Subject;
import org.ramure.interop.lti.classroom.SelfCheck.Verdict;
import org.ramure.interop.lti.classroom.SelfTest;
import org.ramure.interop.lti.client.ClientForTests;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.interop.lti.platform.Fault;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.people.HandClock;
import org.ramure.people.PersonId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What is wrong with a registration, found by trying. */
class SelfTestTests {

    private final TestPlatform platform = TestPlatform.start();
    private final TestSide side = new TestSide();
    private final HandClock clock = new HandClock();
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private SelfTest test;
    private PlatformId platformId;
    private Placement placement;
    private PersonId teacher;

    @BeforeEach
    void begin() {
        context.registerBean(HandClock.class, () -> clock);
        context.registerBean(TestSide.class, () -> side);
        context.registerBean(Refusals.class, () -> Mockito.mock(Refusals.class));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test", Map.of("ramure.public-url", "https://ramure.example")));
        context.register(ClientForTests.class, SelfTest.class);
        context.refresh();
        test = context.getBean(SelfTest.class);
        clock.advance(Duration.between(clock.instant(), Instant.now()));
        platform.clock(clock);
        platform.trust(side.publicKeys());
        platformId = side.register(platform);
        placement =
                side.place(
                        platformId,
                        "course-1",
                        new TestContent().module(),
                        new GradeService(
                                Optional.empty(),
                                Optional.of(URI.create(platform.grades().lineItems("course-1"))),
                                Set.of(GradeService.SCORE, GradeService.LINE_ITEM)));
        teacher = side.come(placement, "teacher-1", LtiRole.TEACHER);
    }

    @AfterEach
    void close() {
        context.close();
        platform.close();
    }

    private List<SelfCheck> run() {
        return test.run(teacher, placement.id());
    }

    private Set<Subject> wrong() {
        return run().stream()
                .filter(one -> one.verdict() == Verdict.WRONG)
                .map(SelfCheck::subject)
                .collect(Collectors.toSet());
    }

    @Test
    void findsNothingWhereAllIsRight() {
        assertThat(run()).hasSize(8).allMatch(one -> one.verdict() == Verdict.RIGHT);
    }

    @Test
    void findsAClockThatIsTenMinutesOff() {
        clock.advance(Duration.ofMinutes(10));
        assertThat(run())
                .filteredOn(one -> one.subject() == Subject.CLOCK)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.verdict()).isEqualTo(Verdict.WRONG);
                    assertThat(Math.abs(Integer.parseInt(one.detail()))).isBetween(590, 610);
                });
    }

    @Test
    void findsAnAddressWithoutKeys() {
        platform.faults().on("/jwks", Fault.answering(200, "{}"));
        assertThat(wrong()).containsExactly(Subject.KEY);
    }

    @Test
    void findsAPlatformThatIsNotThere() {
        platform.faults().on("/jwks", Fault.dropped());
        assertThat(wrong()).containsExactly(Subject.REACHED);
    }

    @Test
    void findsThatThePlatformHasNotOurKeys() {
        platform.trust(new JWKSet());
        assertThat(wrong())
                .containsExactlyInAnyOrder(
                        Subject.TOKEN_SCORE, Subject.TOKEN_COLUMN, Subject.TOKEN_ROSTER);
    }

    @Test
    void findsARightThatWasNotGiven() {
        platform.grant(Set.of(GradeService.SCORE, GradeService.LINE_ITEM));
        assertThat(wrong()).containsExactly(Subject.TOKEN_ROSTER);
        platform.grant(Set.of(RosterService.SCOPE));
        assertThat(wrong()).containsExactlyInAnyOrder(Subject.TOKEN_SCORE, Subject.TOKEN_COLUMN);
    }

    @Test
    void findsADisabledPlatformFirst() {
        side.enable(platformId, false);
        assertThat(run()).containsExactly(new SelfCheck(Subject.PLATFORM, Verdict.WRONG, ""));
    }
}
