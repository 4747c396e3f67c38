package org.ramure.cohorts.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.server.VaadinRequest;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** How often one client may register somebody without an account, on this node. */
@Component
class RegistrationLimits {

    private static final int PER_HOUR = 30;
    private static final int MOST_CLIENTS = 50_000;

    private final Cache<String, Bucket> clients =
            Caffeine.newBuilder()
                    .maximumSize(MOST_CLIENTS)
                    .expireAfterAccess(Duration.ofHours(2))
                    .build();

    /** Counts one registration of the current request; refuses when there were too many. */
    void take() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String client = request == null ? "" : String.valueOf(request.getRemoteAddr());
        if (!clients.get(client, key -> bucket()).tryConsume(1)) {
            throw new UserFacingException("cohorts.register.often");
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(PER_HOUR).refillGreedy(PER_HOUR, Duration.ofHours(1)))
                .build();
    }
}
