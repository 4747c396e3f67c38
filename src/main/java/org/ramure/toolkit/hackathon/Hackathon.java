package org.ramure.toolkit.hackathon;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A hackathon as one of its people sees it. */
public record Hackathon(
        UUID id,
        String slug,
        HackathonTemplate template,
        HackathonTerms terms,
        Part part,
        State state) {

    /**
     * How far it is.
     *
     * @param workClosedAt since when teams change nothing any more
     * @param openedAt since when marks are open; nobody marks after that
     * @param openedReason why they were opened before all were in; empty where all were
     * @param publishedAt since when teams read their feedback
     */
    public record State(
            Optional<Instant> workClosedAt,
            Optional<Instant> openedAt,
            String openedReason,
            Optional<Instant> publishedAt) {

        /** Whether teams may still change their hand-in. */
        public boolean workOpen() {
            return workClosedAt.isEmpty() && openedAt.isEmpty();
        }

        public boolean opened() {
            return openedAt.isPresent();
        }

        public boolean published() {
            return publishedAt.isPresent();
        }
    }

    /** The running order with its times. */
    public Schedule schedule() {
        return Schedule.of(template.slots(), terms.starts());
    }

    public boolean organises() {
        return part == Part.ORGANISER;
    }
}
