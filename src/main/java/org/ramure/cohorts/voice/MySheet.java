package org.ramure.cohorts.voice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One's own answers. {@code version} goes back with the next save; a draft nobody reads but its
 * author.
 */
public record MySheet(
        Asked asked, List<Reply> replies, Optional<Instant> submittedAt, long version) {

    public Optional<Reply> reply(String question) {
        return replies.stream().filter(r -> r.question().equals(question)).findFirst();
    }
}
