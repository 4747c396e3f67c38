package org.ramure.portfolio.voices.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ramure.mail.SecretMail;
import org.ramure.portfolio.guests.GuestKnocks;
import org.ramure.portfolio.guests.GuestLink;
import org.ramure.portfolio.guests.GuestSecrets;
import org.ramure.portfolio.voices.GuestDoor;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.shared.UserFacingException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wrong codes count even though they are refused. */
@Component
@Transactional(noRollbackFor = UserFacingException.class)
class StoredGuestDoor implements GuestDoor {

    private static final Duration KEPT = Duration.ofDays(30);

    private final VoiceAsks asks;
    private final VoiceLetters letters;
    private final SecretMail secrets;
    private final VoiceRights rights;
    private final GuestKnocks knocks;

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
        this.knocks = new GuestKnocks(clock);
    }

    private Optional<VoiceAskEntity> found(String token) {
        return asks.findByLinkTokenHash(GuestSecrets.hash(token))
                .filter(ask -> ask.isLinkGood(rights.now()));
    }

    private VoiceAskEntity locked(String token) {
        return asks.lockedByTokenHash(GuestSecrets.hash(token))
                .filter(ask -> ask.isLinkGood(rights.now()))
                .orElseThrow(() -> new UserFacingException("portfolio.guests.over"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> look(String token, String client) {
        knocks.look(client);
        return found(token)
                .map(ask ->
                        new Invitation(
                                GuestSecrets.initials(ask.guest().name()),
                                ask.language(),
                                ask.link().until()));
    }

    @Override
    public void sendCode(String token, String client) {
        knocks.send(client);
        VoiceAskEntity ask = locked(token);
        Instant now = rights.now();
        letters.code(ask, ask.link().nextCode(now), now.plus(GuestLink.CODE));
    }

    @Override
    public Speaker.Guest confirm(String token, String typed, String client) {
        knocks.enter(client);
        VoiceAskEntity ask = locked(token);
        String pass = ask.link().enter(typed, rights.now());
        secrets.forget(GuestLink.digits(typed));
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
