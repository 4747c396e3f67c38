package org.ramure.interop.api.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ramure.interop.api.ApiCaller;
import org.ramure.interop.api.ApiToken;
import org.ramure.interop.api.ApiTokens;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A token is {@code ram_} and 256 random bits; what is kept of it is its SHA-256. */
@Component
@Transactional
class StoredApiTokens implements ApiTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("ram_[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 50;

    /** How exactly the last use is known; more would be a row written by every call. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final ApiTokenRepository tokens;
    private final People people;
    private final Clock clock;

    StoredApiTokens(ApiTokenRepository tokens, People people, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Made make(PersonId caller, Asked asked) {
        String name = asked.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new UserFacingException("interop.token.name");
        }
        if (asked.scopes().isEmpty()) {
            throw new UserFacingException("interop.token.scopes");
        }
        if (asked.days() < 1 || asked.days() > MOST_DAYS) {
            throw new UserFacingException("interop.token.days", MOST_DAYS);
        }
        if (tokens.findByPersonIdOrderByCreatedAtDescIdDesc(caller.value()).size() >= MOST) {
            throw new UserFacingException("interop.token.many", MOST);
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = "ram_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row =
                new ApiTokenEntity(
                        caller,
                        asked,
                        Sha256.hex(secret),
                        now,
                        now.plus(Duration.ofDays(asked.days())));
        return new Made(tokens.save(row).toToken(), secret);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApiToken> of(PersonId caller) {
        return tokens.findByPersonIdOrderByCreatedAtDescIdDesc(caller.value()).stream()
                .map(ApiTokenEntity::toToken)
                .toList();
    }

    @Override
    public void revoke(PersonId caller, UUID id) {
        tokens.delete(id, caller.value());
    }

    @Override
    public Optional<ApiCaller> caller(String secret) {
        if (!FORM.matcher(secret).matches()) {
            return Optional.empty();
        }
        String hash = Sha256.hex(secret);
        Instant now = clock.instant();
        Optional<ApiTokenEntity> found =
                tokens.findByHash(hash)
                        .filter(row -> same(row.hash(), hash))
                        .filter(row -> !row.toToken().isExpired(now));
        Optional<ApiCaller> caller =
                found.flatMap(row ->
                        people.find(row.person())
                                .map(account -> new ApiCaller(account, row.toToken())));
        caller.ifPresent(who -> used(who.token(), now));
        return caller;
    }

    private void used(ApiToken token, Instant now) {
        Instant before = now.minus(PRECISION);
        if (token.lastUsedAt().filter(last -> !last.isBefore(before)).isEmpty()) {
            tokens.used(token.id(), now, before);
        }
    }

    /** The index finds rows by a hash that nobody can steer; this says so once more. */
    private static boolean same(String hash, String other) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }
}
