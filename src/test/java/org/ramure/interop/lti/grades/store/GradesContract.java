package org.ramure.interop.lti.grades.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.QuizResults;
import org.ramure.catalogue.Catalogue;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.client.ClientForTests;
import org.ramure.interop.lti.content.Contents;
import org.ramure.interop.lti.grades.AskedContent;
import org.ramure.interop.lti.grades.GradeEntry;
import org.ramure.interop.lti.grades.GradeProblem;
import org.ramure.interop.lti.grades.GradeState;
import org.ramure.interop.lti.grades.ScoreFacts;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.interop.lti.platform.Fault;
import org.ramure.interop.lti.platform.Received;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.learning.ActivityDone;
import org.ramure.people.HandClock;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the outbox of scores promises on either database, against a platform over HTTP. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
    GradesContract.Beside.class,
    ClientForTests.class,
    QuizResults.class,
    Contents.class,
    AskedContent.class,
    ScoreFacts.class,
    ScoreQueue.class,
    Columns.class,
    LineItems.class,
    ScoreSender.class,
    DeliveryGround.class,
    ScoreCourier.class,
    GradeMarks.class,
    GradesData.class,
    StoredGradeLog.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class GradesContract {

    static class Beside {
        @Bean
        HandClock clock() {
            return new HandClock();
        }

        @Bean
        TestSide side() {
            return new TestSide();
        }

        @Bean
        TestContent content() {
            return new TestContent();
        }

        @Bean
        Catalogue catalogue(TestContent content) {
            return content.catalogue();
        }
    }

    private static final int MOST_LOOKS = 25;
    private static final Duration A_WHILE = Duration.ofMinutes(2);

    @Autowired private HandClock clock;
    @Autowired private TestSide side;
    @Autowired private TestContent content;
    @Autowired private ScoreQueue queue;
    @Autowired private ScoreCourier courier;
    @Autowired private DeliveryGround ground;
    @Autowired private StoredGradeLog log;
    @Autowired private GradesData data;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate sql;

    private final TestPlatform platform = TestPlatform.start();
    private PlatformId platformId;
    private Placement placement;

    @BeforeEach
    void register() {
        // Workers of other tests' platforms would lock rows that this one's then leaves for later.
        sql.update("DELETE FROM interop_lti_score");
        sql.update("DELETE FROM interop_lti_outage");
        platform.clock(clock);
        platform.trust(side.publicKeys());
        platformId = side.register(platform);
        placement = side.place(platformId, "course-1", content.module(), offered(Optional.empty()));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private GradeService offered(Optional<URI> item) {
        return new GradeService(
                item,
                Optional.of(URI.create(platform.grades().lineItems("course-1"))),
                Set.of(GradeService.SCORE, GradeService.LINE_ITEM));
    }

    private PersonId student(String subject) {
        return side.come(placement, subject, LtiRole.LEARNER);
    }

    private void does(PersonId person, int text) {
        var activity = content.texts.get(text);
        transaction.executeWithoutResult(status -> {
            side.does(person, activity);
            events.publishEvent(new ActivityDone(person, activity.id(), clock.instant()));
        });
    }

    /**
     * Until nothing is due. MariaDB's SKIP LOCKED passes over rows for a moment after they were let
     * go; the application looks again two seconds later, the tests' clock stands still.
     */
    private void deliver(ScoreCourier by) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            by.begun().forEach(Waiting::untilDone);
            if (queue.platforms().isEmpty()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void deliver() {
        deliver(courier);
    }

    private String item() {
        return String.valueOf(platform.grades().items("course-1").getFirst().get("id"));
    }

    private Map<String, Object> score(String subject) {
        return Objects.requireNonNull(platform.grades().scores(item()).get(subject), subject);
    }

    private List<Received> scorePosts() {
        return platform.received("/ags/").stream()
                .filter(one -> one.path().endsWith("/scores"))
                .toList();
    }

    private List<GradeEntry> entries() {
        PersonId teacher = side.come(placement, "prof-" + side.hashCode(), LtiRole.TEACHER);
        return log.page(teacher, placement.id(), 0, 1000);
    }

    @Test
    void saysWhatShareOfThePlacementIsDone() {
        PersonId ada = student("ada");
        does(ada, 0);
        deliver();
        assertThat(score("ada"))
                .containsEntry("scoreGiven", 1)
                .containsEntry("scoreMaximum", 4)
                .containsEntry("activityProgress", "InProgress")
                .containsEntry("gradingProgress", "FullyGraded")
                .doesNotContainKey("comment");
        assertThat(entries())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(GradeState.SENT);
                    assertThat(one.sent().at()).isEqualTo(clock.instant());
                });
    }

    @Test
    void asksOnlyForWhatThePlatformMustKnowOfThePerson() {
        does(student("ada"), 0);
        deliver();
        assertThat(scorePosts().getFirst().json().keySet())
                .containsExactlyInAnyOrder(
                        "userId",
                        "timestamp",
                        "activityProgress",
                        "gradingProgress",
                        "scoreGiven",
                        "scoreMaximum");
    }

    @Test
    void makesOneColumnForThePlacementAndFindsItAgain() {
        does(student("ada"), 0);
        deliver();
        does(student("bob"), 0);
        deliver();
        assertThat(platform.grades().items("course-1"))
                .singleElement()
                .satisfies(made ->
                        assertThat(made)
                                .containsEntry("tag", "ramure")
                                .containsEntry("resourceId", content.module().text())
                                .containsEntry("label", "Module un"));
    }

    @Test
    void findsTheColumnThatAWorkerMadeBeforeItDied() {
        var made =
                platform.grades()
                        .create(
                                "course-1",
                                Map.of(
                                        "label",
                                        "Module un",
                                        "scoreMaximum",
                                        100,
                                        "tag",
                                        "ramure",
                                        "resourceId",
                                        content.module().text(),
                                        "resourceLinkId",
                                        placement.where().resourceLinkId()));
        does(student("ada"), 0);
        deliver();
        assertThat(platform.grades().items("course-1")).hasSize(1);
        assertThat(platform.grades().scores(made)).containsKey("ada");
    }

    @Test
    void usesTheColumnThatThePlatformNames() {
        String named =
                platform.grades().create("course-1", Map.of("label", "x", "scoreMaximum", 20));
        placement =
                side.place(
                        platformId,
                        "course-1",
                        content.module(),
                        offered(Optional.of(URI.create(named + "?type_id=7"))));
        does(student("ada"), 0);
        deliver();
        assertThat(platform.grades().scores(named)).containsKey("ada");
        assertThat(scorePosts().getFirst().query()).containsEntry("type_id", "7");
        assertThat(platform.grades().items("course-1")).hasSize(1);
    }

    @Test
    void saysNothingTwiceAndKeepsTimeStampsGrowing() {
        PersonId ada = student("ada");
        does(ada, 0);
        deliver();
        does(ada, 0);
        deliver();
        assertThat(scorePosts()).hasSize(1);
        does(ada, 1);
        deliver();
        List<String> stamps =
                scorePosts().stream().map(p -> String.valueOf(p.json().get("timestamp"))).toList();
        assertThat(stamps).hasSize(2).isSorted().doesNotHaveDuplicates();
        assertThat(score("ada")).containsEntry("scoreGiven", 2);
    }

    @Test
    void whatHappensWhileAScoreIsOnItsWayIsSentToo() {
        PersonId ada = student("ada");
        does(ada, 0);
        var batch = queue.claim(platformId);
        does(ada, 1);
        queue.sent(
                batch.scores().getFirst(),
                org.ramure.interop.lti.grades.Score.of(
                        org.ramure.interop.lti.grades.Score.Progress.IN_PROGRESS, 1, 4),
                true);
        deliver();
        assertThat(score("ada")).containsEntry("scoreGiven", 2);
    }

    @Test
    void nothingIsNotedWhenTheLearningEventIsRolledBack() {
        PersonId ada = student("ada");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(
                    new ActivityDone(ada, content.texts.getFirst().id(), clock.instant()));
            status.setRollbackOnly();
        });
        assertThat(entries()).isEmpty();
    }

    @Test
    void aTeachersOwnStepsAreNoScore() {
        PersonId teacher = side.come(placement, "prof", LtiRole.TEACHER);
        does(teacher, 0);
        deliver();
        assertThat(scorePosts()).isEmpty();
    }

    @Test
    void oneRefusedScoreStopsNoOther() {
        platform.grades().refuse("bob");
        for (String subject : List.of("ada", "bob", "eve")) {
            does(student(subject), 0);
        }
        deliver();
        assertThat(platform.grades().scores(item())).containsOnlyKeys("ada", "eve");
        GradeEntry refused = entries().getFirst();
        assertThat(refused.state()).isEqualTo(GradeState.REFUSED);
        assertThat(refused.trying().why()).contains(GradeProblem.REFUSED);
        assertThat(refused.trying().said().orElse("")).contains("not enrolled");
    }

    @Test
    void aRefusedScoreLeavesAgainWhenATeacherAsks() {
        platform.grades().refuse("bob");
        does(student("bob"), 0);
        deliver();
        platform.grades().accept("bob");
        PersonId teacher = side.come(placement, "prof", LtiRole.TEACHER);
        log.resend(teacher, placement.id(), entries().getFirst().id());
        deliver();
        assertThat(score("bob")).containsEntry("scoreGiven", 1);
    }

    @Test
    void anHourOfErrorsLosesNothingAndIsNotFilledWithRequests() {
        platform.faults().on("/ags/", Fault.status(500));
        List<PersonId> students =
                IntStream.range(0, 40).mapToObj(i -> student("student-" + i)).toList();
        students.forEach(person -> does(person, 0));
        for (int second = 0; second < 3600; second += 30) {
            deliver();
            clock.advance(Duration.ofSeconds(30));
        }
        assertThat(platform.received("/ags/").size()).isLessThan(150);
        PersonId teacher = side.come(placement, "prof", LtiRole.TEACHER);
        assertThat(log.summary(teacher, placement.id()))
                .satisfies(summary -> {
                    assertThat(summary.waiting()).isEqualTo(40);
                    assertThat(summary.outage()).isPresent();
                });

        platform.faults().lift();
        clock.advance(A_WHILE);
        deliver();
        deliver();
        assertThat(platform.grades().scores(item())).hasSize(40);
        assertThat(log.summary(teacher, placement.id()).outage()).isEmpty();
    }

    @Test
    void waitsAsLongAsThePlatformAsks() {
        platform.faults().on("/token", Fault.status(429, "600"), 1);
        does(student("ada"), 0);
        deliver();
        clock.advance(Duration.ofSeconds(590));
        deliver();
        assertThat(platform.received("/token")).hasSize(1);
        clock.advance(Duration.ofSeconds(11));
        deliver();
        assertThat(score("ada")).containsEntry("scoreGiven", 1);
    }

    @Test
    void aDroppedConnectionIsTriedAgain() {
        platform.faults().on("/ags/", Fault.dropped(), 3);
        does(student("ada"), 0);
        for (int i = 0; i < 8; i++) {
            deliver();
            clock.advance(A_WHILE);
        }
        assertThat(score("ada")).containsEntry("scoreGiven", 1);
    }

    @Test
    void aDeletedColumnIsMadeAgainOnceWithAllItsScoresAndThenToldOf() {
        does(student("ada"), 0);
        PersonId bob = student("bob");
        does(bob, 0);
        deliver();
        platform.grades().delete(item());
        does(bob, 1);
        deliver();
        clock.advance(A_WHILE);
        deliver();
        assertThat(platform.grades().scores(item())).containsOnlyKeys("ada", "bob");

        platform.grades().delete(item());
        does(bob, 2);
        deliver();
        clock.advance(A_WHILE);
        deliver();
        assertThat(platform.grades().items("course-1")).isEmpty();
        assertThat(entries().getFirst().trying().why()).contains(GradeProblem.COLUMN_DELETED);

        PersonId teacher = side.come(placement, "prof", LtiRole.TEACHER);
        log.resendAll(teacher, placement.id());
        deliver();
        assertThat(platform.grades().scores(item())).containsOnlyKeys("ada", "bob");
    }

    @Test
    void aWorkerKilledBetweenClaimAndSendingLosesNothing() {
        does(student("ada"), 0);
        assertThat(queue.claim(platformId).scores()).hasSize(1);
        deliver();
        assertThat(scorePosts()).isEmpty();
        clock.advance(ScoreQueue.LEASE);
        deliver();
        assertThat(score("ada")).containsEntry("scoreGiven", 1);
    }

    @Test
    void aWorkerKilledAfterSendingSendsOnceMoreWithALaterStamp() {
        does(student("ada"), 0);
        deliver();
        PersonId teacher = side.come(placement, "prof", LtiRole.TEACHER);
        log.resend(teacher, placement.id(), entries().getFirst().id());
        deliver();
        assertThat(scorePosts()).hasSize(2);
        Instant before = Instant.parse(String.valueOf(scorePosts().get(0).json().get("timestamp")));
        Instant after = Instant.parse(String.valueOf(scorePosts().get(1).json().get("timestamp")));
        assertThat(after).isAfter(before);
    }

    @Test
    void severalNodesSendEachScoreOnce() throws InterruptedException {
        does(student("first"), 0);
        deliver();
        IntStream.range(0, 60).forEach(i -> does(student("student-" + i), 0));
        ScoreCourier other = new ScoreCourier(ground);
        List<Future<?>> both =
                java.util.stream.Stream.concat(courier.begun().stream(), other.begun().stream())
                        .toList();
        both.forEach(Waiting::untilDone);
        other.destroy();
        deliver(); // what each skipped while the other held it
        assertThat(scorePosts()).hasSize(61);
        assertThat(platform.grades().scores(item())).hasSize(61);
    }

    @Test
    void asksForOneTokenForAllAndForAnotherWhenItIsWorthNothingAnyMore() {
        does(student("ada"), 0);
        does(student("bob"), 0);
        deliver();
        int asked = platform.received("/token").size();
        assertThat(asked).isEqualTo(2); // one a scope
        platform.revokeTokens();
        does(student("eve"), 0);
        deliver();
        assertThat(score("eve")).containsEntry("scoreGiven", 1);
        assertThat(platform.received("/token")).hasSize(asked + 1);
    }

    @Test
    void aPlatformThatDoesNotKnowOurKeyIsSaidSo() {
        platform.trust(new com.nimbusds.jose.jwk.JWKSet());
        does(student("ada"), 0);
        deliver();
        PersonId teacher = side.come(placement, "prof", LtiRole.TEACHER);
        var outage = log.summary(teacher, placement.id()).outage().orElseThrow();
        assertThat(outage.problem()).isEqualTo(GradeProblem.TOKEN);
        assertThat(outage.detail()).contains("invalid_client");
    }

    @Test
    void aDisabledPlatformGetsNothingUntilItIsEnabled() {
        does(student("ada"), 0);
        side.enable(platformId, false);
        deliver();
        assertThat(platform.received()).isEmpty();
        side.enable(platformId, true);
        clock.advance(A_WHILE);
        deliver();
        assertThat(score("ada")).containsEntry("scoreGiven", 1);
    }

    @Test
    void aPlacementWithoutContentIsSaidSo() {
        placement =
                side.place(platformId, "course-1", content.nowhere(), offered(Optional.empty()));
        PersonId teacher = side.come(placement, "prof", LtiRole.TEACHER);
        student("ada");
        log.resendAll(teacher, placement.id());
        deliver();
        assertThat(entries().getFirst().trying().why()).contains(GradeProblem.NO_CONTENT);
    }

    @Test
    void onlyWhoTeachesReadsTheLog() {
        PersonId ada = student("ada");
        assertThatThrownBy(() -> log.page(ada, placement.id(), 0, 10))
                .isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> log.summary(ada, placement.id()))
                .isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> log.resendAll(ada, placement.id()))
                .isInstanceOf(UserFacingException.class);
    }

    @Test
    void scoresAreExportedAndErasedWithThePerson() {
        PersonId ada = student("ada");
        does(ada, 0);
        deliver();
        assertThat(String.valueOf(data.export(ada).get("scores")))
                .contains("knownThereAs=ada", "given=1");
        transaction.executeWithoutResult(status -> data.erase(ada));
        assertThat(entries()).isEmpty();
    }
}
