package org.ramure.portfolio.experiment.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Claims;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.TrialClaim;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredClaims implements Claims {

    private final TrialRows rows;
    private final TrialGround ground;
    private final Fellows fellows;
    private final Journeys journeys;
    private final Catalogue catalogue;
    private final Clock clock;

    StoredClaims(
            TrialRows rows,
            TrialGround ground,
            Fellows fellows,
            Journeys journeys,
            Catalogue catalogue,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.fellows = fellows;
        this.journeys = journeys;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Framework> framework(PersonId caller, UUID trial) {
        return ground.own(caller, trial)
                .cohort()
                .flatMap(cohort -> fellows.circle(caller, cohort))
                .flatMap(circle -> journeys.of(circle.template()))
                .flatMap(journey -> catalogue.framework(journey.framework()))
                .or(() -> catalogue.frameworks().stream().findFirst());
    }

    @Override
    public UUID claim(PersonId caller, UUID id, NewClaim asked) {
        TrialEntity trial = ground.own(caller, id);
        Framework framework =
                catalogue.framework(asked.framework()).orElseThrow(TrialGround::unknown);
        check(asked, framework);
        Set<UUID> standing =
                rows.evidence(List.of(id)).stream()
                        .filter(row -> !row.toEvidence().withdrawn())
                        .map(TrialEvidenceEntity::id)
                        .collect(Collectors.toSet());
        if (asked.evidence().isEmpty() || !standing.containsAll(asked.evidence())) {
            throw new UserFacingException("portfolio.experiment.claim.evidence");
        }
        var row = new TrialClaimEntity(trial, asked, framework.version(), clock.instant());
        rows.add(row);
        return row.toClaim().id();
    }

    private static void check(NewClaim asked, Framework framework) {
        Framework.Competence competence =
                framework.competence(asked.competence()).orElseThrow(TrialGround::unknown);
        if (framework.level(asked.level()).isEmpty()) {
            throw new UserFacingException("portfolio.experiment.claim.level");
        }
        Set<String> known =
                competence.practices().stream()
                        .map(Framework.Practice::id)
                        .collect(Collectors.toSet());
        if (!known.containsAll(asked.practices())) {
            throw TrialGround.unknown();
        }
        if (asked.reason().length() > Feedbacks.LONGEST) {
            throw new UserFacingException("portfolio.experiment.text.tooLong", Feedbacks.LONGEST);
        }
    }

    @Override
    public void withdraw(PersonId caller, UUID claim) {
        rows.claim(claim)
                .filter(row -> row.person().equals(caller.value()))
                .orElseThrow(TrialGround::unknown)
                .withdraw(clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<TrialClaim> mine(PersonId caller, String framework) {
        return rows.claimsOf(caller.value(), framework).stream()
                .map(TrialClaimEntity::toClaim)
                .toList();
    }
}
