package org.ramure.interop.signin.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.ramure.interop.secrets.Secrets;
import org.ramure.interop.signin.Attempt;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins under way, on whichever node they come back to; forgotten after fifteen minutes. */
@Component
@Transactional
public class AttemptBook implements PersonalData {

    /** How long a ticket is good, and how long a browser keeps its part. */
    public static final Duration GOOD = Duration.ofMinutes(15);

    private final AttemptRepository rows;
    private final Clock clock;

    AttemptBook(AttemptRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public void begin(Attempt attempt, String ticket, String browserHash) {
        rows.save(new AttemptEntity(attempt, Secrets.hash(ticket), browserHash));
    }

    /** What a ticket opens, and for which browser. */
    public record Taken(Attempt attempt, String browserHash) {}

    /** Uses the ticket up, whoever brings it. */
    public Optional<Taken> take(String ticket) {
        Optional<AttemptEntity> row = rows.lockedByTicket(Secrets.hash(ticket));
        row.ifPresent(rows::delete);
        return row.map(r -> new Taken(r.toAttempt(), r.browserHash()))
                .filter(t -> clock.instant().isBefore(t.attempt().begunAt().plus(GOOD)));
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT15M")
    void tidy() {
        rows.forgetBefore(clock.instant().minus(GOOD));
    }

    @Override
    public String section() {
        return "interop-signin";
    }

    /** A sign-in under way is nobody’s but who began it. */
    @Override
    public void move(PersonId guest, PersonId account) {
        rows.forget(guest.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of();
    }

    @Override
    public void erase(PersonId person) {
        rows.forget(person.value());
    }
}
