package org.ramure.interop.lti.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformOrigins;
import org.ramure.people.elsewhere.FrameSites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Answers from memory for a minute; a disabled platform shows us no longer than that. */
@Component
class Origins implements PlatformOrigins, FrameSites {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final PlatformRepository platforms;
    private final TransactionOperations transactions;
    private final LoadingCache<UUID, Set<String>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build(this::read);

    Origins(PlatformRepository platforms, TransactionOperations transactions) {
        this.platforms = platforms;
        this.transactions = transactions;
    }

    @Override
    public Set<String> of(UUID platform) {
        return known.get(platform);
    }

    @Override
    public void learn(UUID platform, Optional<URI> address) {
        Optional<String> origin = address.flatMap(Origins::origin);
        if (origin.filter(o -> !of(platform).contains(o)).isPresent()) {
            transactions.executeWithoutResult(status ->
                    platforms.findById(platform).ifPresent(row -> row.learn(origin.orElseThrow())));
            known.invalidate(platform);
        }
    }

    private Set<String> read(UUID id) {
        Set<String> found =
                transactions.execute(status ->
                        platforms
                                .findById(id)
                                .filter(row -> row.toPlatform().enabled())
                                .map(Origins::all)
                                .orElse(Set.of()));
        return found == null ? Set.of() : found;
    }

    private static Set<String> all(PlatformEntity row) {
        Platform platform = row.toPlatform();
        Set<String> all = new LinkedHashSet<>(row.sites());
        origin(URI.create(platform.issuer())).ifPresent(all::add);
        origin(platform.authorizationEndpoint()).ifPresent(all::add);
        return all;
    }

    /** Such as {@code https://moodle.exemple.fr}; a port of its own stays. */
    static Optional<String> origin(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            return Optional.empty();
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return Optional.of((scheme + "://" + host + port).toLowerCase(Locale.ROOT));
    }
}
