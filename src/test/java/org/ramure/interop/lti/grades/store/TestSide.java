package org.ramure.interop.lti.grades.store;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.interop.identity.IdentityId;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.RosterService;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.learning.Progress;
import org.ramure.learning.ProgressOverview;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;

/** What the outbox needs of the rest of the house, kept in memory. */
final class TestSide implements Platforms, Placements, ToolKeys, Progress {

    private static final Instant BEGINNING = Instant.parse("2026-11-20T08:00:00Z");

    private final RSAKey key;
    private final Map<PlatformId, Platform> platforms = new HashMap<>();
    private final Map<PlacementId, Placement> placements = new LinkedHashMap<>();
    private final List<Participation> participations =
            new java.util.concurrent.CopyOnWriteArrayList<>();
    private final Map<PersonId, Map<ActivityId, Instant>> done = new HashMap<>();

    TestSide() {
        try {
            key = new RSAKeyGenerator(2048).keyID("ours").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JWKSet publicKeys() {
        return new JWKSet(key).toPublicJWKSet();
    }

    PlatformId register(TestPlatform platform) {
        var id = new PlatformId(Uuids.next());
        String issuer = platform.issuer();
        var endpoints =
                new Platform.Endpoints(
                        URI.create(issuer + "/auth"),
                        URI.create(issuer + "/token"),
                        URI.create(issuer + "/jwks"),
                        Optional.empty());
        platforms.put(
                id,
                new Platform(id, issuer, platform.clientId(), "Essai", "test", endpoints, true));
        return id;
    }

    void enable(PlatformId id, boolean enabled) {
        platforms.computeIfPresent(
                id,
                (any, p) ->
                        new Platform(
                                p.id(),
                                p.issuer(),
                                p.clientId(),
                                p.name(),
                                p.product(),
                                p.endpoints(),
                                enabled));
    }

    Placement place(PlatformId platform, String context, Target target, GradeService grades) {
        var id = new PlacementId(Uuids.next());
        var placement =
                new Placement(
                        id,
                        platform,
                        new DeploymentId(Uuids.next()),
                        new Placement.Where(context, "Cours", "link-" + id, "Module un"),
                        Optional.of(target),
                        Pin.UNDECIDED,
                        Optional.empty(),
                        new Placement.Services(
                                Optional.of(grades),
                                Optional.of(
                                        new RosterService(
                                                URI.create(
                                                        find(platform).orElseThrow().issuer()
                                                                + "/nrps/"
                                                                + context)))),
                        Placement.Dates.NONE,
                        BEGINNING);
        placements.put(id, placement);
        return placement;
    }

    PersonId come(Placement placement, String subject, LtiRole role) {
        var person = new PersonId(Uuids.next());
        participations.add(
                new Participation(
                        placement.id(),
                        new IdentityId(Uuids.next()),
                        person,
                        subject,
                        Set.of(role),
                        BEGINNING,
                        BEGINNING));
        return person;
    }

    void does(PersonId person, Activity activity) {
        complete(person, activity);
    }

    @Override
    public synchronized void complete(PersonId person, Activity activity) {
        done.computeIfAbsent(person, any -> new HashMap<>()).put(activity.id(), BEGINNING);
    }

    @Override
    public boolean isDone(PersonId person, Activity activity) {
        return doneAt(person).containsKey(activity.id());
    }

    @Override
    public synchronized Map<ActivityId, Instant> doneAt(PersonId person) {
        return Map.copyOf(done.getOrDefault(person, Map.of()));
    }

    @Override
    public synchronized Map<PersonId, Map<ActivityId, Instant>> doneAt(
            Collection<PersonId> people) {
        Map<PersonId, Map<ActivityId, Instant>> all = new HashMap<>();
        people.forEach(person -> all.put(person, doneAt(person)));
        return all;
    }

    @Override
    public ProgressOverview overview(PersonId person, Itinerary itinerary) {
        return ProgressOverview.on(itinerary, doneAt(person));
    }

    @Override
    public Optional<Platform> find(PlatformId id) {
        return Optional.ofNullable(platforms.get(id));
    }

    @Override
    public Optional<Platform> find(String issuer, String clientId) {
        return at(issuer).stream().filter(p -> p.clientId().equals(clientId)).findFirst();
    }

    @Override
    public List<Platform> at(String issuer) {
        return platforms.values().stream().filter(p -> p.issuer().equals(issuer)).toList();
    }

    @Override
    public Optional<Deployment> deployment(PlatformId platform, String value) {
        return Optional.empty();
    }

    @Override
    public Optional<Deployment> deployment(DeploymentId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Deployment> adopt(PlatformId platform, String value) {
        return Optional.empty();
    }

    @Override
    public Optional<Placement> find(PlacementId id) {
        return Optional.ofNullable(placements.get(id));
    }

    @Override
    public List<Participation> participations(PersonId person) {
        return participations.stream().filter(p -> p.person().equals(person)).toList();
    }

    @Override
    public List<Participation> participants(PlacementId id) {
        return participations.stream().filter(p -> p.placement().equals(id)).toList();
    }

    @Override
    public List<Placement> taughtBy(PersonId caller) {
        return participations(caller).stream()
                .filter(p -> p.roles().contains(LtiRole.TEACHER))
                .map(p -> find(p.placement()).orElseThrow())
                .toList();
    }

    @Override
    public Placement taught(PersonId caller, PlacementId id) {
        return taughtBy(caller).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserFacingException("interop.placement.unknown"));
    }

    @Override
    public void choose(PersonId caller, PlacementId id, Target target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hold(PersonId caller, PlacementId id, Pin pin) {
        Placement before = taught(caller, id);
        placements.put(
                id,
                new Placement(
                        id,
                        before.platform(),
                        before.deployment(),
                        before.where(),
                        before.target(),
                        pin,
                        before.owner(),
                        before.services(),
                        before.dates(),
                        before.lastLaunch()));
    }

    @Override
    public String sign(JWTClaimsSet claims) {
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours").build(),
                            claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<JWTClaimsSet> read(String signed) {
        return Optional.empty();
    }

    @Override
    public String keySetJson() {
        return publicKeys().toString();
    }

    @Override
    public void rotate() {
        throw new UnsupportedOperationException();
    }
}
