package org.ramure.cohorts.award.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.cohorts.award.AwardRule;
import org.ramure.cohorts.clock.ClockKind;

/**
 * A row of {@code cohorts_award_rule}: what was decided for a cohort, if anything was. Whoever
 * gives papers holds it, so that they do so in turn.
 */
@Entity
@Table(name = "cohorts_award_rule")
class AwardRuleEntity {

    @Id private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private @Nullable AttestationKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable ClockKind clock;

    private int leastPercent;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AwardRuleEntity() {}

    void decide(AwardRule rule) {
        kind = rule.kind();
        clock = rule.clock();
        leastPercent = rule.leastPercent();
    }

    UUID cohort() {
        return cohortId;
    }

    Optional<AwardRule> rule() {
        AttestationKind paper = kind;
        ClockKind counted = clock;
        return paper == null || counted == null
                ? Optional.empty()
                : Optional.of(new AwardRule(paper, counted, leastPercent));
    }
}
