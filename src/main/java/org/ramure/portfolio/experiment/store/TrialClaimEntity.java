package org.ramure.portfolio.experiment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.experiment.Claims.NewClaim;
import org.ramure.portfolio.experiment.TrialClaim;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_experiment_claim}. */
@Entity
@Table(name = "portfolio_experiment_claim")
class TrialClaimEntity {

    @Id private UUID id;
    private UUID trialId;
    private UUID personId;
    private String framework;
    private String frameworkVersion;
    private String competence;
    private int levelNumber;
    private String practices;
    private String evidence;

    @Column(columnDefinition = "LONGTEXT")
    private String reason;

    private Instant claimedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TrialClaimEntity() {}

    TrialClaimEntity(TrialEntity trial, NewClaim asked, String version, Instant now) {
        this.id = Uuids.next();
        this.trialId = trial.id();
        this.personId = trial.person();
        this.framework = asked.framework();
        this.frameworkVersion = version;
        this.competence = asked.competence();
        this.levelNumber = asked.level();
        this.practices = lines(asked.practices());
        this.evidence = lines(asked.evidence());
        this.reason = asked.reason().strip();
        this.claimedAt = now;
    }

    private static String lines(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    void withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
    }

    UUID person() {
        return personId;
    }

    TrialClaim toClaim() {
        return new TrialClaim(
                id,
                trialId,
                framework,
                frameworkVersion,
                competence,
                levelNumber,
                practices
                        .lines()
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.toUnmodifiableSet()),
                evidence.lines()
                        .filter(line -> !line.isBlank())
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()),
                reason,
                claimedAt,
                withdrawnAt != null);
    }
}
