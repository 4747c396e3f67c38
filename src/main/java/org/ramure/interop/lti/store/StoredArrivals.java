package org.ramure.interop.lti.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.lti.Arrivals;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchId;
import org.ramure.interop.lti.LaunchMessage;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.Launches;
import org.ramure.interop.lti.LtiLaunched;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.secrets.Secrets;
import org.ramure.people.PersonId;
import org.ramure.people.elsewhere.Newcomers;
import org.ramure.shared.Uuids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class StoredArrivals implements Arrivals, Launches {

    private static final Duration CODE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int TRIES = 4;

    private final Identities identities;
    private final Newcomers newcomers;
    private final PlacementBook placements;
    private final LaunchRepository launches;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredArrivals(
            Identities identities,
            Newcomers newcomers,
            PlacementBook placements,
            LaunchRepository launches,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.identities = identities;
        this.newcomers = newcomers;
        this.placements = placements;
        this.launches = launches;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Launch arrive(Platform platform, Deployment deployment, LaunchMessage message) {
        Identity identity = identities.arrive(platform.issuer(), message.subject(), message.told());
        if (!newcomers.mayComeFromElsewhere(identity.person())) {
            throw new LaunchRefused(LaunchRefused.Reason.ROLES, platform, "");
        }
        for (int left = TRIES; ; left--) {
            try {
                makeKnown(deployment, message);
                return Objects.requireNonNull(
                        transactions.execute(status -> keep(deployment, message, identity)));
            } catch (TransientDataAccessException crowded) {
                if (left == 1) {
                    throw crowded;
                }
            }
        }
    }

    /**
     * Makes the placement in a transaction of its own: on MariaDB, one that looked first would not
     * see what another made meanwhile.
     */
    private void makeKnown(Deployment deployment, LaunchMessage message) {
        if (message.choice().isPresent()) {
            return;
        }
        String link = message.where().resourceLinkId();
        boolean known =
                Objects.requireNonNull(
                        transactions.execute(status -> placements.isKnown(deployment, link)));
        if (!known) {
            transactions.executeWithoutResult(
                    status -> placements.make(deployment, link, clock.instant()));
        }
    }

    private Launch keep(Deployment deployment, LaunchMessage message, Identity identity) {
        Instant now = clock.instant();
        Optional<PlacementId> placement = Optional.empty();
        if (message.choice().isEmpty()) {
            Placement kept = placements.keep(deployment, message, now);
            placement = Optional.of(kept.id());
            placements.came(kept.id(), identity, message, now);
        }
        var launch =
                new Launch(
                        new LaunchId(Uuids.next()),
                        deployment.platform(),
                        deployment.id(),
                        placement,
                        new Launch.Who(
                                identity.person(),
                                identity.id(),
                                message.subject(),
                                message.roles()),
                        message.presentation(),
                        message.choice(),
                        now);
        launches.save(new LaunchEntity(launch));
        placement.ifPresent(id ->
                events.publishEvent(new LtiLaunched(launch.id(), id, identity.person(), now)));
        return launch;
    }

    @Override
    public String code(LaunchId launch) {
        String code = Secrets.next();
        transactions.executeWithoutResult(status ->
                launches.findById(launch.value())
                        .orElseThrow()
                        .continueWith(Secrets.hash(code), clock.instant().plus(CODE)));
        return code;
    }

    @Override
    public Optional<Launch> behind(String code) {
        return Objects.requireNonNull(
                transactions.execute(status ->
                        launches.withCode(Secrets.hash(code), clock.instant())
                                .map(LaunchEntity::toLaunch)));
    }

    @Override
    public Optional<Launch> use(String code) {
        return Objects.requireNonNull(
                transactions.execute(status ->
                        launches.lockedByCode(Secrets.hash(code))
                                .filter(row -> row.use(clock.instant()))
                                .map(LaunchEntity::toLaunch)));
    }

    @Override
    public Optional<Launch> find(PersonId caller, LaunchId id) {
        return Objects.requireNonNull(
                transactions.execute(status ->
                        launches.findById(id.value())
                                .map(LaunchEntity::toLaunch)
                                .filter(launch -> launch.who().person().equals(caller))));
    }

    @Override
    public Optional<Launch> latest(PersonId caller) {
        return Objects.requireNonNull(
                transactions.execute(status ->
                        launches.findFirstByPersonIdOrderByAtDesc(caller.value())
                                .map(LaunchEntity::toLaunch)));
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT1H")
    void tidy() {
        transactions.executeWithoutResult(
                status -> launches.forgetBefore(clock.instant().minus(KEPT)));
    }
}
