package org.ramure.interop.lti.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.interop.lti.client.OutsideAddresses;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredPlatformDesk implements PlatformDesk {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_ADDRESS = 1000;

    private final PlatformRepository platforms;
    private final DeploymentRepository deployments;
    private final OutsideAddresses addresses;
    private final People people;
    private final Clock clock;

    StoredPlatformDesk(
            PlatformRepository platforms,
            DeploymentRepository deployments,
            OutsideAddresses addresses,
            People people,
            Clock clock) {
        this.platforms = platforms;
        this.deployments = deployments;
        this.addresses = addresses;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> all(PersonId caller) {
        administrator(caller);
        Map<UUID, Integer> counts = new HashMap<>();
        platforms
                .placements()
                .forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
        Map<PlatformId, List<Deployment>> all =
                deployments.findAllByOrderBySince().stream()
                        .map(DeploymentEntity::toDeployment)
                        .collect(Collectors.groupingBy(Deployment::platform));
        return platforms.findAllByOrderByNameAscRegisteredAtAsc().stream()
                .map(PlatformEntity::toPlatform)
                .map(platform ->
                        new Line(
                                platform,
                                all.getOrDefault(platform.id(), List.of()),
                                counts.getOrDefault(platform.id().value(), 0)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Line one(PersonId caller, PlatformId id) {
        return all(caller).stream()
                .filter(line -> line.platform().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserFacingException("interop.platform.gone"));
    }

    @Override
    public PlatformId add(PersonId caller, Entry entry) {
        administrator(caller);
        return keep(entry, "", Optional.of(caller));
    }

    @Override
    public PlatformId register(Entry entry, String product, PersonId invitedBy) {
        boolean elsewhere =
                platforms.findByIssuerOrderByRegisteredAt(entry.issuer()).stream()
                        .map(PlatformEntity::toPlatform)
                        .anyMatch(p -> !p.keySetUrl().toString().equals(entry.keySetUrl()));
        if (elsewhere) {
            throw new UserFacingException("interop.registration.issuerKnown", entry.issuer());
        }
        return keep(entry, product, Optional.of(invitedBy));
    }

    private PlatformId keep(Entry entry, String product, Optional<PersonId> by) {
        Platform platform = checked(entry, product);
        if (platforms.findByIssuerAndClientId(platform.issuer(), platform.clientId()).isPresent()) {
            throw new UserFacingException("interop.platform.known");
        }
        var row =
                new PlatformEntity(platform, by.map(PersonId::value).orElse(null), clock.instant());
        platforms.save(row);
        deploy(row.platformId(), entry.deployments());
        return row.platformId();
    }

    @Override
    public void change(PersonId caller, PlatformId id, Entry entry) {
        administrator(caller);
        PlatformEntity row = row(id);
        Platform before = row.toPlatform();
        Platform now = checked(entry, before.product());
        row.set(
                new Platform(
                        id,
                        before.issuer(),
                        before.clientId(),
                        now.name(),
                        now.product(),
                        now.endpoints(),
                        before.enabled()));
        deploy(id, entry.deployments());
    }

    @Override
    public void enable(PersonId caller, PlatformId id, boolean enabled) {
        administrator(caller);
        row(id).enable(enabled);
    }

    private PlatformEntity row(PlatformId id) {
        return platforms
                .findById(id.value())
                .orElseThrow(() -> new UserFacingException("interop.platform.gone"));
    }

    private void administrator(PersonId caller) {
        if (people.find(caller).filter(account -> account.is(Role.ADMINISTRATOR)).isEmpty()) {
            throw new AccessDeniedException("platforms are for administrators");
        }
    }

    private void deploy(PlatformId platform, Set<String> wanted) {
        Set<String> missing = new HashSet<>(wanted);
        for (DeploymentEntity known : deployments.findByPlatformIdOrderBySince(platform.value())) {
            known.enable(wanted.contains(known.value()));
            missing.remove(known.value());
        }
        missing.forEach(value -> {
            if (value.length() > LONGEST_ID) {
                throw new UserFacingException("interop.platform.long");
            }
            deployments.save(new DeploymentEntity(platform, value, clock.instant()));
        });
    }

    private Platform checked(Entry entry, String product) {
        String name = entry.name().strip();
        String issuer = entry.issuer().strip();
        String client = entry.clientId().strip();
        if (issuer.isEmpty() || client.isEmpty() || name.isEmpty()) {
            throw new UserFacingException("interop.platform.missing");
        }
        if (issuer.length() > LONGEST_ID
                || client.length() > LONGEST_ID
                || name.length() > LONGEST_NAME) {
            throw new UserFacingException("interop.platform.long");
        }
        address(issuer);
        String audience = entry.tokenAudience().strip();
        return new Platform(
                new PlatformId(new UUID(0, 0)),
                issuer,
                client,
                name,
                product,
                new Platform.Endpoints(
                        address(entry.authorizationEndpoint()),
                        address(entry.tokenEndpoint()),
                        address(entry.keySetUrl()),
                        audience.isEmpty() ? Optional.empty() : Optional.of(audience)),
                true);
    }

    /** An address that we may call and send people to. */
    private URI address(String typed) {
        String text = typed.strip();
        try {
            URI address = new URI(text);
            if (text.length() > LONGEST_ADDRESS || address.getScheme() == null) {
                throw new UserFacingException("interop.platform.address", text);
            }
            addresses.check(address);
            return address;
        } catch (URISyntaxException | PlatformTrouble refused) {
            throw new UserFacingException("interop.platform.address", text);
        }
    }
}
