package org.ramure.interop.webhooks.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.SessionAttestations;
import org.ramure.catalogue.ActivityId;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.event.PlaceChanged;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.interop.lti.client.ClientForTests;
import org.ramure.interop.lti.client.PlatformHttp;
import org.ramure.interop.lti.keys.SealForTests;
import org.ramure.interop.webhooks.WebhookDelivery;
import org.ramure.interop.webhooks.WebhookDelivery.State;
import org.ramure.interop.webhooks.WebhookState;
import org.ramure.interop.webhooks.WebhookType;
import org.ramure.interop.webhooks.Webhooks;
import org.ramure.learning.ActivityDone;
import org.ramure.mail.Outbox;
import org.ramure.people.Account;
import org.ramure.people.HandClock;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What webhooks promise on either database, against a receiver over HTTP. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestPropertySource(
        properties = {
            "ramure.public-url=https://ramure.example",
            // the test carries messages itself
            "ramure.webhooks.every=P1D"
        })
@Import({
    WebhooksContract.Beside.class,
    ClientForTests.class,
    SealForTests.class,
    WebhookSecrets.class,
    WebhookOutbox.class,
    WebhookNews.class,
    WebhookBody.class,
    WebhookNotices.class,
    WebhookQueue.class,
    WebhookCourier.class,
    StoredWebhooks.class,
    WebhooksData.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
abstract class WebhooksContract {

    private static final PersonId ADMINISTRATOR = new PersonId(new UUID(1, 1));
    private static final PersonId FACILITATOR = new PersonId(new UUID(1, 2));
    private static final PersonId LEARNER = new PersonId(new UUID(1, 3));
    private static final CohortId MINE = new CohortId(new UUID(2, 1));
    private static final CohortId OTHERS = new CohortId(new UUID(2, 2));

    static class Beside {
        @Bean
        HandClock clock() {
            return new HandClock();
        }

        @Bean
        People people() {
            return mock(People.class);
        }

        /** Only calls to platforms need it. */
        @Bean
        ToolKeys toolKeys() {
            return mock(ToolKeys.class);
        }

        @Bean
        Participants participants() {
            return mock(Participants.class);
        }

        @Bean
        CohortAccess cohorts() {
            return mock(CohortAccess.class);
        }

        @Bean
        SessionAttestations attestations() {
            return mock(SessionAttestations.class);
        }

        @Bean
        Translations translations() {
            return new Translations();
        }

        @Bean
        List<String> letters() {
            return new ArrayList<>();
        }

        @Bean
        Outbox outbox(List<String> letters) {
            return mail -> letters.add(mail.to());
        }
    }

    @Autowired private HandClock clock;
    @Autowired private People people;
    @Autowired private CohortAccess cohorts;
    @Autowired private Webhooks webhooks;
    @Autowired private WebhookQueue queue;
    @Autowired private WebhookCourier courier;
    @Autowired private WebhookBody bodies;
    @Autowired private WebhookSecrets secrets;
    @Autowired private PlatformHttp http;
    @Autowired private WebhooksData data;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate sql;
    @Autowired private List<String> letters;

    private final Receiver receiver = Receiver.start();

    @BeforeEach
    void begin() {
        sql.update("DELETE FROM interop_webhook_delivery");
        sql.update("DELETE FROM interop_webhook");
        letters.clear();
        is(ADMINISTRATOR, Role.ADMINISTRATOR);
        is(FACILITATOR, Role.FACILITATOR);
        is(LEARNER, Role.LEARNER);
        when(cohorts.runs(any(), any())).thenReturn(false);
        when(cohorts.runs(FACILITATOR, MINE)).thenReturn(true);
    }

    @AfterEach
    void end() {
        receiver.close();
    }

    private void is(PersonId person, Role role) {
        var account =
                new Account(
                        person,
                        "Awa",
                        "Diop",
                        person + "@exemple.fr",
                        Language.FR,
                        EnumSet.of(Role.LEARNER, role));
        when(people.find(person)).thenReturn(Optional.of(account));
    }

    private Webhooks.Made made(PersonId owner, boolean names, WebhookType... types) {
        return webhooks.add(
                owner, new Webhooks.Asked(receiver.address(), "", Set.of(types), names));
    }

    private Webhooks.Made places() {
        return made(FACILITATOR, false, WebhookType.SESSION_PLACE_CHANGED);
    }

    private void someoneEnrols(CohortId cohort) {
        say(
                new PlaceChanged(
                        cohort, new ParticipantId(UUID.randomUUID()), ParticipantStatus.ENROLLED));
    }

    private void say(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void carry() throws Exception {
        for (Future<?> run : courier.begun()) {
            run.get();
        }
    }

    private WebhookDelivery newest(PersonId owner, Webhooks.Made hook) {
        return webhooks.deliveries(owner, hook.webhook().id(), 1).getFirst();
    }

    @Test
    void aMessageIsSignedOverItsExactBytes() throws Exception {
        var hook = places();
        someoneEnrols(MINE);

        carry();

        assertThat(receiver.received()).hasSize(1);
        assertThat(StandardVerification.holds(hook.secret(), receiver.last())).isTrue();
        assertThat(StandardVerification.holds(WebhookSecrets.next(), receiver.last())).isFalse();
        assertThat(receiver.last().body())
                .contains("\"type\":\"session.place_changed\"", MINE.toString(), "enrolled");
        WebhookDelivery sent = newest(FACILITATOR, hook);
        assertThat(sent.state()).isEqualTo(State.SENT);
        assertThat(sent.attempt().status()).contains(204);
        assertThat(receiver.last().id()).isEqualTo(sent.event().toString());
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        var hook = places();

        String kept = sql.queryForObject("SELECT secret FROM interop_webhook", String.class);
        assertThat(kept).doesNotContain(hook.secret().substring(6));
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        places();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(
                    new PlaceChanged(
                            MINE,
                            new ParticipantId(UUID.randomUUID()),
                            ParticipantStatus.ENROLLED));
            status.setRollbackOnly();
        });

        carry();

        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void aReceiverThatFailsForAnHourIsCalledEverMoreRarelyAndGetsEverythingOnce() throws Exception {
        var hook = places();
        receiver.answer(Receiver.Reply.of(500));
        someoneEnrols(MINE);
        for (int minute = 0; minute < 60; minute++) {
            carry();
            clock.advance(Duration.ofMinutes(1));
        }
        int calls = receiver.received().size();
        assertThat(calls).isBetween(4, 12);
        assertThat(newest(FACILITATOR, hook).state()).isEqualTo(State.WAITING);
        assertThat(webhooks.of(FACILITATOR).getFirst().failingSince()).isPresent();

        receiver.answer(Receiver.Reply.of(200));
        someoneEnrols(MINE);
        clock.advance(Duration.ofHours(3));
        carry();
        carry();

        assertThat(receiver.received()).hasSize(calls + 2);
        assertThat(webhooks.deliveries(FACILITATOR, hook.webhook().id(), 10))
                .allMatch(one -> one.state() == State.SENT);
        assertThat(webhooks.of(FACILITATOR).getFirst().failingSince()).isEmpty();
    }

    @Test
    void retryAfterIsHeeded() throws Exception {
        var hook = places();
        receiver.answer(new Receiver.Reply(429, "slow", Map.of("Retry-After", "1800")));
        someoneEnrols(MINE);

        carry();

        assertThat(newest(FACILITATOR, hook).attempt().dueAt())
                .isEqualTo(clock.instant().plusSeconds(1800));
    }

    @Test
    void otherRefusalsAndRedirectionsAreNotRepeated() throws Exception {
        var hook = places();
        for (int status : List.of(400, 404, 422)) {
            receiver.answer(Receiver.Reply.of(status));
            someoneEnrols(MINE);
            carry();
            assertThat(newest(FACILITATOR, hook).state()).isEqualTo(State.REFUSED);
            assertThat(newest(FACILITATOR, hook).attempt().answer()).isEqualTo("said " + status);
            clock.advance(Duration.ofSeconds(1));
        }
        receiver.answer(new Receiver.Reply(302, "", Map.of("Location", receiver.address() + "/2")));
        someoneEnrols(MINE);
        carry();

        assertThat(newest(FACILITATOR, hook).state()).isEqualTo(State.REFUSED);
        assertThat(receiver.received()).hasSize(4);
    }

    @Test
    void whoIsGoneIsNotCalledAgainAndItsOwnerIsTold() throws Exception {
        var hook = places();
        receiver.answer(Receiver.Reply.of(410));
        someoneEnrols(MINE);
        someoneEnrols(MINE);

        carry();
        clock.advance(Duration.ofDays(1));
        carry();

        assertThat(receiver.received()).hasSize(1);
        assertThat(webhooks.of(FACILITATOR).getFirst().state()).isEqualTo(WebhookState.FAILED);
        assertThat(letters).containsExactly(FACILITATOR + "@exemple.fr");

        receiver.answer(Receiver.Reply.of(204));
        webhooks.enable(FACILITATOR, hook.webhook().id(), true);
        clock.advance(WebhookQueue.LEASE);
        carry();
        assertThat(receiver.received()).hasSize(2);
    }

    @Test
    void afterFiveDaysItIsSwitchedOffOnceAndEventsAreKept() throws Exception {
        var hook = places();
        receiver.close();
        someoneEnrols(MINE);
        for (int hour = 0; hour < 24 * 7; hour++) {
            carry();
            clock.advance(Duration.ofHours(1));
        }
        someoneEnrols(MINE);

        assertThat(webhooks.of(FACILITATOR).getFirst().state()).isEqualTo(WebhookState.FAILED);
        assertThat(letters).hasSize(1);
        assertThat(webhooks.deliveries(FACILITATOR, hook.webhook().id(), 10)).hasSize(2);
    }

    @Test
    void aMessageWhoseWorkerDiedIsTakenUpAgain() throws Exception {
        var hook = places();
        someoneEnrols(MINE);
        assertThat(queue.claim(hook.webhook().id())).isPresent();

        carry();
        assertThat(receiver.received()).isEmpty();
        clock.advance(WebhookQueue.LEASE);
        carry();

        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void severalNodesSendEachMessageOnce() throws Exception {
        places();
        for (int i = 0; i < 40; i++) {
            someoneEnrols(MINE);
        }
        var other = new WebhookCourier(queue, bodies, secrets, http, clock);
        while (receiver.received().size() < 40) {
            List<Future<?>> all = new ArrayList<>(courier.begun());
            all.addAll(other.begun());
            for (Future<?> run : all) {
                run.get();
            }
        }
        other.destroy();

        assertThat(receiver.received().stream().map(Receiver.Message::id).distinct()).hasSize(40);
        assertThat(receiver.received()).hasSize(40);
    }

    @Test
    void forADayMessagesCarryTwoSignatures() throws Exception {
        var hook = places();
        var renewed = webhooks.rotate(FACILITATOR, hook.webhook().id());
        someoneEnrols(MINE);
        carry();
        assertThat(StandardVerification.holds(hook.secret(), receiver.last())).isTrue();
        assertThat(StandardVerification.holds(renewed.secret(), receiver.last())).isTrue();

        clock.advance(Duration.ofHours(25));
        someoneEnrols(MINE);
        carry();
        assertThat(StandardVerification.holds(hook.secret(), receiver.last())).isFalse();
        assertThat(StandardVerification.holds(renewed.secret(), receiver.last())).isTrue();
    }

    @Test
    void whatWasSentLeavesAgainWithTheSameId() throws Exception {
        var hook = places();
        Instant since = clock.instant();
        someoneEnrols(MINE);
        carry();
        String id = receiver.last().id();

        webhooks.resend(FACILITATOR, hook.webhook().id(), newest(FACILITATOR, hook).id());
        carry();
        assertThat(webhooks.replay(FACILITATOR, hook.webhook().id(), since)).isEqualTo(1);
        carry();
        assertThat(webhooks.replay(FACILITATOR, hook.webhook().id(), since.plusSeconds(60)))
                .isZero();

        assertThat(receiver.received())
                .extracting(Receiver.Message::id)
                .containsExactly(id, id, id);
    }

    @Test
    void peopleAreAPseudonymUnlessNamesWereChosen() throws Exception {
        made(ADMINISTRATOR, false, WebhookType.LEARNING_ACTIVITY_DONE);
        say(new ActivityDone(LEARNER, new ActivityId(UUID.randomUUID()), clock.instant()));
        carry();
        assertThat(receiver.last().body())
                .contains("\"person\":\"")
                .doesNotContain(LEARNER.toString(), "Awa", "Diop");

        made(ADMINISTRATOR, true, WebhookType.LEARNING_ACTIVITY_DONE);
        say(new ActivityDone(LEARNER, new ActivityId(UUID.randomUUID()), clock.instant()));
        carry();
        assertThat(receiver.received()).hasSize(3);
        assertThat(receiver.received().stream().filter(m -> m.body().contains("Awa Diop")))
                .hasSize(1);
    }

    @Test
    void nobodyIsToldOfWhatTheyMayNotKnow() throws Exception {
        places();
        someoneEnrols(OTHERS);
        carry();
        assertThat(receiver.received()).isEmpty();

        is(FACILITATOR, Role.LEARNER);
        someoneEnrols(MINE);
        carry();
        assertThat(receiver.received()).isEmpty();
        assertThatThrownBy(() -> webhooks.of(LEARNER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void facilitatorsChooseNeitherOthersPeopleNorNames() {
        assertThatThrownBy(() -> made(FACILITATOR, false, WebhookType.LEARNING_ACTIVITY_DONE))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("interop.webhook.rights");
        assertThatThrownBy(() -> made(FACILITATOR, true, WebhookType.SESSION_PLACE_CHANGED))
                .hasMessage("interop.webhook.rights");
        var hook = places();
        assertThatThrownBy(() -> webhooks.test(ADMINISTRATOR, hook.webhook().id()))
                .hasMessage("interop.webhook.unknown");
    }

    @Test
    void addressesThatAreNoneAreRefused() {
        for (String url : List.of("ftp://example.org/", "https://a:b@example.org/", "nothing")) {
            assertThatThrownBy(() ->
                            webhooks.add(
                                    FACILITATOR,
                                    new Webhooks.Asked(
                                            url,
                                            "",
                                            Set.of(WebhookType.SESSION_PLACE_CHANGED),
                                            false)))
                    .hasMessage("interop.webhook.address");
        }
    }

    @Test
    void anErasedPersonIsInNoMessage() throws Exception {
        made(ADMINISTRATOR, true, WebhookType.LEARNING_ACTIVITY_DONE);
        say(new ActivityDone(LEARNER, new ActivityId(UUID.randomUUID()), clock.instant()));

        transaction.executeWithoutResult(status -> data.erase(LEARNER));
        carry();
        assertThat(receiver.received()).isEmpty();

        transaction.executeWithoutResult(status -> data.erase(ADMINISTRATOR));
        assertThat(webhooks.of(ADMINISTRATOR)).isEmpty();
    }
}
