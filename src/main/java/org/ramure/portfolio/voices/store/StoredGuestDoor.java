package org.ramure.portfolio.voices.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ramure.mail.SecretMail;
import org.ramure.portfolio.voices.GuestDoor;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.shared.ClientLimit;
import org.ramure.shared.UserFacingException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wrong codes count even though they are refused. */
@Component
@Transactional(noRollbackFor = UserFacingException.class)
class StoredGuestDoor implements GuestDoor {

    private static final Duration CODE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_TRIES = 5;
    private static final int MOST_CODES = 30;
    private static final int PER_MINUTE = 30;
    private static final int LOOK = 1;
    private static final int SEND = 5;
    private static final int TRY = 3;

    private final VoiceAsks asks;
    private final VoiceLetters letters;
    private final SecretMail secrets;
    private final VoiceRights rights;
    private final ClientLimit limit;

    StoredGuestDoor(
            VoiceAsks asks,
            VoiceLetters letters,
            SecretMail secrets,
            VoiceRights rights,
            Clock clock) {
        this.asks = asks;
        this.letters = letters;
        this.secrets = secrets;
        this.rights = rights;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    private void take(String client, int price) {
        limit.take(client, price)
                .ifPresent(wait -> {
                    throw new UserFacingException("portfolio.voices.door.slow", wait.toSeconds());
                });
    }

    private Optional<VoiceAskEntity> found(String token) {
        return asks.findByTokenHash(VoiceSecrets.hash(token))
                .filter(ask -> ask.isLinkGood(rights.now()));
    }

    private VoiceAskEntity locked(String token) {
        return asks.lockedByTokenHash(VoiceSecrets.hash(token))
                .filter(ask -> ask.isLinkGood(rights.now()))
                .orElseThrow(() -> new UserFacingException("portfolio.voices.door.over"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> look(String token, String client) {
        take(client, LOOK);
        return found(token)
                .map(ask ->
                        new Invitation(
                                initials(ask.guest().name()),
                                ask.language(),
                                Optional.ofNullable(ask.until()).orElse(Instant.EPOCH)));
    }

    /** « C. L. » for Claire Le Goff Lebrun: the first and the last word, which say little. */
    static String initials(String name) {
        var words =
                Arrays.stream(name.strip().split("[\\s-]+"))
                        .filter(Predicate.not(String::isEmpty))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                        .toList();
        return words.size() <= 2
                ? words.stream().collect(Collectors.joining(" "))
                : words.getFirst() + " " + words.getLast();
    }

    @Override
    public void sendCode(String token, String client) {
        take(client, SEND);
        VoiceAskEntity ask = locked(token);
        Instant now = rights.now();
        Instant last = ask.codeAt();
        if (last != null && now.isBefore(last.plus(PAUSE))) {
            throw new UserFacingException("portfolio.voices.door.wait");
        }
        if (ask.codesSent() >= MOST_CODES) {
            throw new UserFacingException("portfolio.voices.door.many");
        }
        String code = VoiceSecrets.code();
        ask.code(VoiceSecrets.hash(code), now);
        letters.code(ask, code, now.plus(CODE));
    }

    @Override
    public Speaker.Guest confirm(String token, String typed, String client) {
        take(client, TRY);
        VoiceAskEntity ask = locked(token);
        String code = typed.replaceAll("\\D", "");
        Instant sent = ask.codeAt();
        if (sent == null
                || ask.codeHash() == null
                || ask.codeTries() >= MOST_TRIES
                || rights.now().isAfter(sent.plus(CODE))) {
            throw new UserFacingException("portfolio.voices.door.codeOver");
        }
        ask.tried();
        if (!VoiceSecrets.matches(code, ask.codeHash())) {
            throw new UserFacingException(
                    "portfolio.voices.door.codeWrong", MOST_TRIES - ask.codeTries());
        }
        String pass = VoiceSecrets.next();
        ask.pass(VoiceSecrets.hash(pass));
        secrets.forget(code);
        return new Speaker.Guest(ask.id(), pass);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOf(String token, Speaker.Guest guest) {
        return found(token)
                .filter(ask -> ask.id().equals(guest.ask()))
                .filter(ask -> rights.isVoice(guest, ask))
                .isPresent();
    }

    /** Addresses of guests are forgotten a while after their link ended. */
    @Scheduled(initialDelay = 40, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forgetAddresses() {
        asks.forgetAddresses(rights.now().minus(KEPT));
    }
}
