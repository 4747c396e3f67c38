package org.ramure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramure.people.HandClock;
import org.ramure.people.PeopleApplication;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(
        classes = OutboxTests.MailOnly.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = PeopleApplication.DATABASE)
class OutboxTests {

    private static final OutgoingMail LETTER =
            new OutgoingMail("ada@exemple.fr", Language.FR, "Bonjour", "Un lien : s3cret, à vous");

    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.ramure.mail")
    @ComponentScan("org.ramure.shared")
    @ConfigurationPropertiesScan("org.ramure.mail")
    @Import({StoredOutbox.class, MailQueue.class, Courier.class, OutboxContents.class})
    static class MailOnly {

        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }

        @Bean
        Carrier carrier() {
            return new Carrier();
        }
    }

    /** Carries messages, or fails as it is told. */
    static final class Carrier implements Delivery {

        private final List<OutgoingMail> delivered = new ArrayList<>();
        private MailException trouble = new MailSendException("none");
        private boolean troubled;

        @Override
        public void deliver(OutgoingMail mail) {
            if (troubled) {
                throw trouble;
            }
            delivered.add(mail);
        }

        void failWith(MailException exception) {
            trouble = exception;
            troubled = true;
        }

        void recover() {
            troubled = false;
            delivered.clear();
        }
    }

    @Autowired private Outbox outbox;
    @Autowired private SecretMail secrets;
    @Autowired private MailQueue queue;
    @Autowired private Courier courier;
    @Autowired private OutboxContents contents;
    @Autowired private MailMessages messages;
    @Autowired private TransactionOperations transactions;
    @Autowired private HandClock clock;
    @Autowired private Carrier carrier;

    @BeforeEach
    void empty() {
        messages.deleteAll();
        carrier.recover();
    }

    @Test
    void sendsAMessageOnce() {
        outbox.send(LETTER);

        courier.deliverDue();
        courier.deliverDue();

        assertThat(carrier.delivered).containsExactly(LETTER);
        assertThat(only().delivery().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void sendsNothingForWorkThatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            outbox.send(LETTER);
            status.setRollbackOnly();
        });

        courier.deliverDue();

        assertThat(carrier.delivered).isEmpty();
    }

    @Test
    void triesAgainLaterAndLaterButOnceADayAtLeast() {
        outbox.send(LETTER);
        carrier.failWith(new MailSendException("451 busy"));
        List<Duration> pauses = new ArrayList<>();

        for (int attempt = 0; attempt < 13; attempt++) {
            Instant now = clock.instant();
            courier.deliverDue();
            Duration pause = Duration.between(now, row().nextAttemptAt());
            pauses.add(pause);
            clock.advance(pause);
        }

        assertThat(pauses)
                .startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4))
                .endsWith(Duration.ofHours(24), Duration.ofHours(24));
        courier.deliverDue();
        assertThat(only().delivery().state()).isEqualTo(MailState.FAILED);
        assertThat(only().delivery().error())
                .hasValueSatisfying(e -> assertThat(e).contains("451 busy"));
    }

    @Test
    void doesNotTryBeforeThePauseIsOver() {
        outbox.send(LETTER);
        carrier.failWith(new MailSendException("451 busy"));
        courier.deliverDue();
        carrier.recover();

        clock.advance(Duration.ofSeconds(59));
        courier.deliverDue();
        assertThat(carrier.delivered).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        courier.deliverDue();
        assertThat(carrier.delivered).containsExactly(LETTER);
    }

    @Test
    void givesUpAtOnceOnAMessageThatCannotBeWritten() {
        outbox.send(LETTER);
        carrier.failWith(new MailParseException("bad address"));

        courier.deliverDue();

        assertThat(only().delivery().state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void letsNobodyElseHaveAMessageThatIsBeingSentUntilItsWorkerIsGivenUp() {
        outbox.send(LETTER);

        assertThat(queue.claim()).hasSize(1);
        assertThat(queue.claim()).isEmpty();

        clock.advance(MailQueue.LEASE);
        assertThat(queue.claim()).hasSize(1);
    }

    @Test
    void startsAgainWhenAnAdministratorAsks() {
        outbox.send(LETTER);
        carrier.failWith(new MailParseException("bad address"));
        courier.deliverDue();
        carrier.recover();

        contents.retry(only().id());
        courier.deliverDue();

        assertThat(carrier.delivered).containsExactly(LETTER);
    }

    @Test
    void neverShowsASecretThatIsOnItsWayAndForgetsItOnceSent() {
        secrets.send(LETTER, "s3cret", clock.instant().plusSeconds(1800));
        assertThat(only().text()).isEqualTo("Un lien : […], à vous");

        courier.deliverDue();

        assertThat(carrier.delivered).containsExactly(LETTER);
        assertThat(row().toOutgoing().text()).isEqualTo("Un lien : […], à vous");
    }

    @Test
    void forgetsASecretThatWasUsedOrIsOutOfDate() {
        secrets.send(LETTER, "s3cret", clock.instant().plusSeconds(1800));
        secrets.forget("s3cret");
        assertThat(row().toOutgoing().text()).doesNotContain("s3cret");

        messages.deleteAll();
        secrets.send(LETTER, "s3cret", clock.instant().plusSeconds(1800));
        clock.advance(Duration.ofMinutes(31));
        courier.forgetExpiredSecrets();
        assertThat(row().toOutgoing().text()).doesNotContain("s3cret");
    }

    @Test
    void purgesMessagesAfterThirtyDays() {
        outbox.send(LETTER);
        courier.deliverDue();
        clock.advance(Duration.ofDays(30));
        courier.purge();
        assertThat(messages.count()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        courier.purge();

        assertThat(messages.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@exemple.fr\r\nBcc: all@exemple.fr",
                "ada@exemple.fr,bob@exemple.fr",
                "Ada <ada@exemple.fr>",
                "ada",
                ""
            })
    void refusesMoreOrLessThanOneAddress(String to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outbox.send(new OutgoingMail(to, Language.FR, "s", "t")));
    }

    @Test
    void keepsASubjectOnOneLine() {
        outbox.send(
                new OutgoingMail(
                        "ada@exemple.fr", Language.FR, "Salut\r\nBcc: all@exemple.fr", "t"));

        assertThat(only().subject()).isEqualTo("Salut Bcc: all@exemple.fr");
    }

    private OutboxEntry only() {
        List<OutboxEntry> all = contents.page(0, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private MailMessage row() {
        return messages.findById(only().id()).orElseThrow();
    }
}
