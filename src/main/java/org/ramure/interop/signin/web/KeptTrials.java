package org.ramure.interop.signin.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.ramure.interop.secrets.Secrets;
import org.ramure.interop.signin.Attempt;
import org.ramure.interop.signin.Trials;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** In memory for ten minutes: what was only tried is written nowhere. */
@Component
class KeptTrials implements Trials {

    private record Kept(Optional<PersonId> by, Trial trial) {}

    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(100).expireAfterWrite(Duration.ofMinutes(10)).build();

    /** The path at which whoever began the attempt sees it. */
    String keep(Attempt attempt, Trial trial) {
        String key = Secrets.next();
        kept.put(key, new Kept(attempt.person(), trial));
        return "/organisation/connexions/essai/" + key;
    }

    @Override
    public Optional<Trial> find(PersonId caller, String key) {
        return Optional.ofNullable(kept.getIfPresent(key))
                .filter(k -> k.by().filter(caller::equals).isPresent())
                .map(Kept::trial);
    }
}
