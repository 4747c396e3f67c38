package org.ramure.people.invited;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ramure.mail.OutgoingMail;
import org.ramure.mail.SecretMail;
import org.ramure.shared.ClientLimit;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wrong codes count even though they are refused. */
@Component
@Transactional(noRollbackFor = UserFacingException.class)
class StoredGuestInvitations implements GuestInvitations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final Duration CODE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_TRIES = 5;
    private static final int MOST_CODES = 30;
    private static final int PER_MINUTE = 30;
    private static final int LOOK = 1;
    private static final int TRY = 3;
    private static final int SEND = 5;

    private final GuestInvitationRepository rows;
    private final SecretMail letters;
    private final Translations translations;
    private final Clock clock;
    private final ClientLimit limit;

    StoredGuestInvitations(
            GuestInvitationRepository rows,
            SecretMail letters,
            Translations translations,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.translations = translations;
        this.clock = clock;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    private void take(String client, int price) {
        limit.take(client, price)
                .ifPresent(wait -> {
                    throw new UserFacingException("people.invited.slow", wait.toSeconds());
                });
    }

    @Override
    public Made invite(NewGuest guest) {
        String token = GuestSecrets.next();
        var row = new GuestInvitationEntity(guest, GuestSecrets.hash(token), clock.instant());
        return new Made(rows.save(row).getId(), token);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> look(String token, String client) {
        take(client, LOOK);
        return rows.findByTokenHash(GuestSecrets.hash(token))
                .filter(row -> row.isGood(clock.instant()))
                .map(row ->
                        new Invitation(
                                row.getId(), initials(row.name()), row.language(), row.until()));
    }

    /** « C. L. » for Claire Le Goff Lebrun: the first and the last word, which say little. */
    static String initials(String name) {
        List<String> words =
                Arrays.stream(name.strip().split("[\\s-]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                        .toList();
        return words.size() <= 2
                ? String.join(" ", words)
                : words.getFirst() + " " + words.getLast();
    }

    private GuestInvitationEntity locked(String token) {
        return rows.lockedByTokenHash(GuestSecrets.hash(token))
                .filter(row -> row.isGood(clock.instant()))
                .orElseThrow(() -> new UserFacingException("people.invited.over"));
    }

    @Override
    public void sendCode(String token, String client) {
        take(client, SEND);
        GuestInvitationEntity row = locked(token);
        Instant now = clock.instant();
        Instant last = row.codeAt();
        if (last != null && now.isBefore(last.plus(PAUSE))) {
            throw new UserFacingException("people.invited.wait");
        }
        if (row.codesSent() >= MOST_CODES) {
            throw new UserFacingException("people.invited.many");
        }
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        row.code(GuestSecrets.hash(code), now);
        letters.send(
                new OutgoingMail(
                        row.email(),
                        row.language(),
                        translations.text(row.language(), "people.invited.code.subject"),
                        translations.text(row.language(), "people.invited.code.text", code)),
                code,
                now.plus(CODE));
    }

    @Override
    public GuestPass confirm(String token, String typed, String client) {
        take(client, TRY);
        GuestInvitationEntity row = locked(token);
        String code = typed.replaceAll("\\D", "");
        Instant sent = row.codeAt();
        if (sent == null
                || row.codeHash() == null
                || row.codeTries() >= MOST_TRIES
                || clock.instant().isAfter(sent.plus(CODE))) {
            throw new UserFacingException("people.invited.codeOver");
        }
        row.tried();
        if (!GuestSecrets.matches(code, row.codeHash())) {
            throw new UserFacingException("people.invited.codeWrong", MOST_TRIES - row.codeTries());
        }
        String pass = GuestSecrets.next();
        row.pass(GuestSecrets.hash(pass));
        letters.forget(code);
        return new GuestPass(row.getId(), pass);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Guest> guest(GuestPass pass) {
        return rows.findById(pass.invitation())
                .filter(row -> row.isGood(clock.instant()))
                .filter(row -> GuestSecrets.matches(pass.secret(), row.passHash()))
                .map(GuestInvitationEntity::toGuest);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> addresses(Collection<UUID> ids) {
        return rows.findAllById(ids).stream()
                .collect(
                        Collectors.toMap(
                                GuestInvitationEntity::getId, GuestInvitationEntity::email));
    }

    @Override
    public void extend(UUID id, Instant until) {
        rows.findById(id).ifPresent(row -> row.extend(until));
    }

    @Override
    public void revoke(UUID id) {
        rows.findById(id).ifPresent(row -> row.revoke(clock.instant()));
    }

    @Scheduled(initialDelay = 45, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forgetAddresses() {
        rows.forgetAddresses(clock.instant().minus(KEPT));
    }
}
