package org.ramure.portfolio.experiment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A level somebody claims for themselves after a trial, on a framework at the version of that day,
 * with the practices they did and the proofs they point to. Theirs alone: no voice of anybody else.
 */
public record TrialClaim(
        UUID id,
        UUID trial,
        String framework,
        String frameworkVersion,
        String competence,
        int level,
        Set<String> practices,
        Set<UUID> evidence,
        String reason,
        Instant claimedAt,
        boolean withdrawn) {}
