package org.ramure.interop.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.shared.Uuids;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Every node reads the keys again after a minute at most; the first to need one makes it. */
@Component
class StoredToolKeys implements ToolKeys {

    private static final int BITS = 2048;
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration AGE = Duration.ofDays(180);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final KeyRepository rows;
    private final KeySeal seal;
    private final TransactionOperations transactions;
    private final Clock clock;
    private volatile @Nullable Ring known;

    StoredToolKeys(
            KeyRepository rows, KeySeal seal, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Ring(RSAKey signing, List<JWK> all, Instant readAt) {}

    @Override
    public String sign(JWTClaimsSet claims) {
        RSAKey key = ring().signing();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
        var signed = new SignedJWT(header, claims);
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return signed.serialize();
    }

    @Override
    public Optional<JWTClaimsSet> read(String signed) {
        try {
            SignedJWT token = SignedJWT.parse(signed);
            JWK key = new JWKSet(ring().all()).getKeyByKeyId(token.getHeader().getKeyID());
            return key != null
                            && JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())
                            && token.verify(new RSASSAVerifier(key.toRSAKey()))
                    ? Optional.of(token.getJWTClaimsSet())
                    : Optional.empty();
        } catch (ParseException | JOSEException strange) {
            return Optional.empty();
        }
    }

    @Override
    public String keySetJson() {
        return new JWKSet(ring().all()).toString(true);
    }

    @Override
    public void rotate() {
        Instant now = clock.instant();
        transactions.executeWithoutResult(status -> {
            List<KeyEntity> all = rows.findAllByOrderBySignsFromDesc();
            rows.save(made(all.isEmpty() ? now : now.plus(AHEAD)));
        });
        known = null;
    }

    private Ring ring() {
        Ring ring = known;
        Instant now = clock.instant();
        if (ring == null || !now.isBefore(ring.readAt().plus(REMEMBERED))) {
            ring = read(now);
            known = ring;
        }
        return ring;
    }

    private synchronized Ring read(Instant now) {
        List<KeyEntity> all = all();
        if (all.isEmpty()) {
            rotate();
            all = all();
        }
        List<JWK> published = new ArrayList<>();
        for (KeyEntity row : all) {
            published.add(parse(row.publicKey()));
        }
        KeyEntity signing =
                all.stream()
                        .filter(row -> !row.signsFrom().isAfter(now))
                        .findFirst()
                        .orElseGet(all::getLast);
        return new Ring(parse(seal.open(signing.privateKey())), published, now);
    }

    private List<KeyEntity> all() {
        List<KeyEntity> all = transactions.execute(status -> rows.findAllByOrderBySignsFromDesc());
        return all == null ? List.of() : all;
    }

    /** A new key twice a year, and forgets those that signed nothing for a week. */
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
    void tidy() {
        Instant now = clock.instant();
        List<KeyEntity> all = all();
        if (!all.isEmpty() && all.getFirst().madeAt().isBefore(now.minus(AGE))) {
            rotate();
        }
        transactions.executeWithoutResult(status -> {
            List<KeyEntity> kept = rows.findAllByOrderBySignsFromDesc();
            for (int i = 1; i < kept.size(); i++) {
                if (kept.get(i - 1).signsFrom().isBefore(now.minus(KEPT))) {
                    rows.delete(kept.get(i));
                }
            }
        });
        known = null;
    }

    private KeyEntity made(Instant signsFrom) {
        try {
            RSAKey key =
                    new RSAKeyGenerator(BITS)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.RS256)
                            .keyID(Uuids.next().toString())
                            .generate();
            return new KeyEntity(
                    key.getKeyID(),
                    key.toPublicJWK().toJSONString(),
                    seal.seal(key.toJSONString()),
                    signsFrom,
                    clock.instant());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
