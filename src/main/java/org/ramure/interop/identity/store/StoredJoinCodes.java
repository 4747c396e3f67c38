package org.ramure.interop.identity.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.IdentityId;
import org.ramure.interop.identity.JoinCodes;
import org.ramure.interop.secrets.Secrets;
import org.ramure.people.PersonId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredJoinCodes implements JoinCodes {

    private static final Duration GOOD = Duration.ofMinutes(5);

    private final CodeRepository codes;
    private final IdentityRepository identities;
    private final Clock clock;

    StoredJoinCodes(CodeRepository codes, IdentityRepository identities, Clock clock) {
        this.codes = codes;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public String make(IdentityId identity, Optional<PersonId> reader) {
        String code = Secrets.next();
        UUID by = reader.map(PersonId::value).orElse(null);
        codes.save(
                new CodeEntity(
                        identity.value(), Secrets.hash(code), by, clock.instant().plus(GOOD)));
        return code;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Identity> behind(PersonId caller, String code) {
        return codes.withHash(Secrets.hash(code))
                .filter(row -> row.isGood(caller, clock.instant()))
                .flatMap(row -> identities.findById(row.identityId()))
                .map(IdentityEntity::toIdentity);
    }

    @Override
    public Optional<Identity> use(PersonId caller, String code) {
        Optional<CodeEntity> good =
                codes.lockedByHash(Secrets.hash(code))
                        .filter(row -> row.isGood(caller, clock.instant()));
        good.ifPresent(codes::delete);
        return good.flatMap(row -> identities.findById(row.identityId()))
                .map(IdentityEntity::toIdentity);
    }

    @Scheduled(initialDelayString = "PT25M", fixedDelayString = "PT1H")
    void tidy() {
        codes.forgetBefore(clock.instant());
    }
}
