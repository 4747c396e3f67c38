package org.ramure.interop.lti.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.ToolAddresses;
import org.ramure.interop.secrets.Secrets;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredPlatformInvites implements Invitations {

    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int LONGEST_NOTE = 200;
    private static final int SHOWN = 20;

    private final PlatformInviteRepository rows;
    private final People people;
    private final ToolAddresses addresses;
    private final Clock clock;

    StoredPlatformInvites(
            PlatformInviteRepository rows, People people, ToolAddresses addresses, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public String make(PersonId caller, String note) {
        administrator(caller);
        String code = Secrets.next();
        String kept = note.strip();
        Instant now = clock.instant();
        rows.save(
                new PlatformInviteEntity(
                        Secrets.hash(code),
                        caller,
                        kept.length() > LONGEST_NOTE ? kept.substring(0, LONGEST_NOTE) : kept,
                        now,
                        now.plus(GOOD_FOR)));
        return addresses.registration() + "?code=" + code;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> all(PersonId caller) {
        administrator(caller);
        return rows.findAllByOrderByMadeAtDesc(Limit.of(SHOWN)).stream()
                .map(PlatformInviteEntity::toLine)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> maker(String code) {
        return rows.findByCodeHash(Secrets.hash(code))
                .filter(row -> row.isGood(clock.instant()))
                .map(PlatformInviteEntity::maker);
    }

    @Override
    public boolean use(String code) {
        return rows.use(Secrets.hash(code), clock.instant()) == 1;
    }

    private void administrator(PersonId caller) {
        if (people.find(caller).filter(account -> account.is(Role.ADMINISTRATOR)).isEmpty()) {
            throw new AccessDeniedException("invitations are for administrators");
        }
    }
}
