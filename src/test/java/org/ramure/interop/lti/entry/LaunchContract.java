package org.ramure.interop.lti.entry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.lti.Arrivals;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.Refusals;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.interop.lti.platform.PlatformKeys;
import org.ramure.interop.lti.platform.PlatformLaunch;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.people.HandClock;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** What a launch promises on either database, against a platform over HTTP. */
@LaunchSlice
abstract class LaunchContract {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final Target MODULE = new Target(Target.Kind.MODULE, UUID.randomUUID());

    @Autowired private HandClock clock;
    @Autowired private Logins logins;
    @Autowired private LaunchDoor door;
    @Autowired private PlatformDesk desk;
    @Autowired private Platforms platforms;
    @Autowired private Placements placements;
    @Autowired private Arrivals arrivals;
    @Autowired private Identities identities;
    @Autowired private Refusals refusals;
    @Autowired private ToolKeys keys;
    @Autowired private People people;

    private final PersonId administrator = LaunchSlice.ADMINISTRATOR;
    private final TestPlatform platform = TestPlatform.start();

    @BeforeEach
    void register() {
        platform.clock(clock);
        desk.register(entry(Set.of("1")), "test", administrator);
    }

    private PlatformDesk.Entry entry(Set<String> deployments) {
        String issuer = platform.issuer();
        return new PlatformDesk.Entry(
                "Essai",
                issuer,
                platform.clientId(),
                issuer + "/auth",
                issuer + "/token",
                issuer + "/jwks",
                "",
                deployments);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private record Answer(String state, String nonce) {}

    private Answer begin() {
        return begin(platform.clientId());
    }

    private Answer begin(String client) {
        Logins.Begun begun =
                logins.begin(
                        new Logins.Asked(platform.issuer(), client, "", "somebody", "hint", ""));
        var asked = UriComponentsBuilder.fromUri(begun.address()).build().getQueryParams();
        assertThat(asked.getFirst("prompt")).isEqualTo("none");
        return new Answer(requireNonNull(asked.getFirst("state")), begun.state().nonce());
    }

    private Launch launch(PlatformLaunch launch) {
        Answer answer = begin();
        return enter(platform.idToken(launch, answer.nonce()), answer.state());
    }

    private Launch enter(String token, String state) {
        return door.enter(new LaunchDoor.Posted(token, state, "", true)).launch();
    }

    private void refused(Reason reason, PlatformLaunch launch) {
        assertThat(refusal(() -> launch(launch))).isEqualTo(reason);
    }

    private static Reason refusal(Callable<?> launch) {
        return catchThrowableOfType(LaunchRefused.class, launch::call).reason();
    }

    private static PlatformLaunch spoilt(Consumer<Map<String, Object>> change) {
        return PlatformLaunch.learner("student").change(change);
    }

    private Placement placement(Launch launch) {
        return placements.find(launch.placement().orElseThrow()).orElseThrow();
    }

    @Test
    void letsSomebodyInWithoutNameOrAddress() {
        Launch launch =
                launch(PlatformLaunch.learner("s1").custom(Map.of("ramure", MODULE.text())));

        assertThat(launch.who().roles()).containsExactly(LtiRole.LEARNER);
        assertThat(people.find(launch.who().person()).orElseThrow().fullName()).isEmpty();
        assertThat(people.find(launch.who().person()).orElseThrow().email()).isEmpty();
        assertThat(placement(launch).target()).contains(MODULE);
        assertThat(placement(launch).where().contextTitle()).isEqualTo("Développement durable, L2");
        assertThat(placement(launch).services().grades().orElseThrow().allows(GradeService.SCORE))
                .isTrue();
        assertThat(launch.presentation().returnUrl())
                .contains(URI.create(platform.issuer() + "/course"));
    }

    @Test
    void knowsSomebodyAgainBySubjectAloneAndNeverByAddress() {
        Launch first = launch(PlatformLaunch.learner("s2").named("Ada", "Roux", "a@b.example"));
        Launch again = launch(PlatformLaunch.learner("s2").link("other", "Other"));
        Launch namesake = launch(PlatformLaunch.learner("s3").named("Ada", "Roux", "a@b.example"));

        assertThat(again.who().person()).isEqualTo(first.who().person());
        assertThat(namesake.who().person()).isNotEqualTo(first.who().person());
        assertThat(people.find(first.who().person()).orElseThrow().fullName())
                .isEqualTo("Ada Roux");
        assertThat(placements.participations(first.who().person())).hasSize(2);
    }

    @Test
    void obeysThePlatformsLanguage() {
        assertThat(launch(PlatformLaunch.learner("s4").locale("en-GB")).presentation().language())
                .isEqualTo(Language.EN);
        assertThat(people.find(launch(PlatformLaunch.learner("s4").locale("fr")).who().person()))
                .hasValueSatisfying(a -> assertThat(a.language()).isEqualTo(Language.FR));
    }

    @Test
    void refusesWhatIsNotSignedAsItMustBe() {
        refused(Reason.ALGORITHM, PlatformLaunch.learner("x").signed(PlatformKeys.Signing.NONE));
        refused(
                Reason.ALGORITHM,
                PlatformLaunch.learner("x").signed(PlatformKeys.Signing.KEY_CONFUSION));
        refused(
                Reason.SIGNATURE,
                PlatformLaunch.learner("x").signed(PlatformKeys.Signing.FOREIGN_KEY));
        refused(
                Reason.KEY_UNKNOWN,
                PlatformLaunch.learner("x").signed(PlatformKeys.Signing.UNKNOWN_KEY));
    }

    @Test
    void followsAPlatformThatChangesItsKeys() {
        launch(PlatformLaunch.learner("s5"));
        platform.keys().rotate();
        clock.advance(Duration.ofMinutes(1));

        assertThat(launch(PlatformLaunch.learner("s5")).placement()).isPresent();
    }

    @Test
    void refusesAMessageForSomebodyElse() {
        refused(Reason.AUDIENCE, spoilt(c -> c.put("aud", "another-tool")));
        refused(
                Reason.AUDIENCE,
                spoilt(c -> c.put("aud", List.of("another-tool", platform.clientId()))));
        refused(Reason.AUDIENCE, spoilt(c -> c.put("azp", "another-tool")));
        refused(Reason.ISSUER, spoilt(c -> c.put("iss", "https://elsewhere.example")));

        assertThat(
                        launch(
                                        spoilt(c -> {
                                            c.put("aud", List.of("other", platform.clientId()));
                                            c.put("azp", platform.clientId());
                                        }))
                                .placement())
                .isPresent();
    }

    @Test
    void refusesAnUnknownDeploymentAndTakesTheFirstWhereNoneIsKnown() {
        refused(Reason.UNKNOWN_DEPLOYMENT, PlatformLaunch.learner("x").deployment("other"));
        refused(Reason.UNKNOWN_DEPLOYMENT, spoilt(c -> c.remove(LTI + "deployment_id")));

        var id = platforms.find(platform.issuer(), platform.clientId()).orElseThrow().id();
        desk.change(administrator, id, entry(Set.of("2")));
        refused(Reason.DEPLOYMENT_DISABLED, PlatformLaunch.learner("x"));
    }

    @Test
    void tellsAWrongClockFromAnOldMessage() {
        platform.clock(Clock.offset(clock, Duration.ofMinutes(10)));
        var ahead =
                catchThrowableOfType(
                        LaunchRefused.class, () -> launch(PlatformLaunch.learner("x")));
        platform.clock(Clock.offset(clock, Duration.ofMinutes(-10)));
        var behind =
                catchThrowableOfType(
                        LaunchRefused.class, () -> launch(PlatformLaunch.learner("x")));

        assertThat(ahead.reason()).isEqualTo(Reason.CLOCK_AHEAD);
        assertThat(ahead.detail()).isEqualTo("10");
        assertThat(behind.reason()).isEqualTo(Reason.CLOCK_BEHIND);
        assertThat(behind.detail()).isEqualTo("10");
        platform.clock(Clock.offset(clock, Duration.ofSeconds(50)));
        assertThat(launch(PlatformLaunch.learner("x")).placement()).isPresent();
    }

    @Test
    void refusesWhatIsLate() {
        Answer answer = begin();
        String token = platform.idToken(PlatformLaunch.learner("x"), answer.nonce());
        clock.advance(Duration.ofMinutes(7));
        assertThat(refusal(() -> enter(token, answer.state()))).isEqualTo(Reason.EXPIRED);
        clock.advance(Duration.ofMinutes(5));
        assertThat(refusal(() -> enter(token, answer.state()))).isEqualTo(Reason.STATE_OLD);
    }

    @Test
    void refusesWhatCameBeforeOrWasNeverAsked() {
        Answer answer = begin();
        String token = platform.idToken(PlatformLaunch.learner("x"), answer.nonce());
        enter(token, answer.state());

        assertThat(refusal(() -> enter(token, answer.state()))).isEqualTo(Reason.REPLAYED);
        assertThat(refusal(() -> enter(token, begin().state()))).isEqualTo(Reason.NONCE);
        assertThat(refusal(() -> enter(token, answer.state() + "x")))
                .isEqualTo(Reason.STATE_MISSING);
        assertThat(refusal(() -> enter(token, ""))).isEqualTo(Reason.STATE_MISSING);
        assertThat(refusal(() -> enter("no token", begin().state()))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void refusesMessagesItDoesNotUnderstand() {
        refused(Reason.VERSION, spoilt(c -> c.put(LTI + "version", "1.1")));
        refused(Reason.MESSAGE, spoilt(c -> c.put(LTI + "message_type", "LtiOther")));
        refused(Reason.NO_SUBJECT, spoilt(c -> c.remove("sub")));
        refused(Reason.NO_LINK, spoilt(c -> c.remove(LTI + "resource_link")));
        refused(Reason.NO_LINK, spoilt(c -> c.put(LTI + "resource_link", "not an object")));
        refused(Reason.MALFORMED, spoilt(c -> c.remove("iat")));
    }

    @Test
    void refusesUnknownAndDisabledPlatforms() {
        assertThat(refusal(() -> begin("another-client"))).isEqualTo(Reason.UNKNOWN_PLATFORM);
        Answer answer = begin("");
        var id = platforms.find(platform.issuer(), platform.clientId()).orElseThrow().id();
        desk.enable(administrator, id, false);

        assertThat(refusal(() -> enter("x", answer.state()))).isEqualTo(Reason.PLATFORM_DISABLED);
        assertThat(refusal(this::begin)).isEqualTo(Reason.PLATFORM_DISABLED);
    }

    @Test
    void keepsRefusalsForThoseWhoTeachThere() {
        Launch teacher = launch(PlatformLaunch.teacher("t1"));
        Launch learner = launch(PlatformLaunch.learner("s6"));
        var refused =
                catchThrowableOfType(
                        LaunchRefused.class,
                        () -> launch(spoilt(c -> c.put("aud", "another-tool"))));
        String number = refusals.note(refused);

        assertThat(refusals.ofTaught(teacher.who().person(), 10))
                .extracting(Refusals.Line::id)
                .containsExactly(number);
        assertThat(refusals.ofTaught(learner.who().person(), 10)).isEmpty();
        assertThat(refusals.latest(learner.who().person(), 10)).isEmpty();
        assertThat(refusals.latest(administrator, 10)).isNotEmpty();
    }

    @Test
    void copiesOfACourseOpenWhatTheirOriginalOpened() {
        Launch original = launch(PlatformLaunch.teacher("t2").link("old", "Module"));
        placements.choose(original.who().person(), original.placement().orElseThrow(), MODULE);
        Launch copy =
                launch(
                        PlatformLaunch.learner("s7")
                                .in("course-2", "L3")
                                .link("new", "Module")
                                .custom(Map.of("ramure_history", "old,older")));

        assertThat(placement(copy).target()).contains(MODULE);
        assertThat(copy.placement()).isNotEqualTo(original.placement());
        assertThatThrownBy(() ->
                        placements.choose(
                                copy.who().person(), copy.placement().orElseThrow(), MODULE))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("interop.placement.unknown");
    }

    @Test
    void asksForAChoiceWithoutAnyPlacement() {
        Launch launch = launch(PlatformLaunch.teacher("t3").deepLinking(true));

        assertThat(launch.placement()).isEmpty();
        assertThat(launch.choice())
                .hasValueSatisfying(choice -> {
                    assertThat(choice.several()).isTrue();
                    assertThat(choice.acceptsLinks()).isTrue();
                    assertThat(choice.data()).contains("opaque-course-1");
                });
    }

    @Test
    void continuesALaunchOnceByItsCode() {
        Launch launch = launch(PlatformLaunch.learner("s8"));
        String code = arrivals.code(launch.id());

        assertThat(arrivals.behind(code)).map(Launch::id).contains(launch.id());
        assertThat(arrivals.use(code)).map(Launch::id).contains(launch.id());
        assertThat(arrivals.use(code)).isEmpty();
        String late = arrivals.code(launch.id());
        clock.advance(Duration.ofMinutes(6));
        assertThat(arrivals.behind(late)).isEmpty();
        assertThat(arrivals.use(late)).isEmpty();
    }

    @Test
    void joinsAnIdentityToALearnersOwnAccountAndToNobodyElses() {
        Launch before = launch(PlatformLaunch.learner("s9"));
        PersonId own = LaunchSlice.LEARNER;

        assertThatThrownBy(() -> identities.join(before.who().identity(), administrator))
                .isInstanceOf(UserFacingException.class);
        identities.join(before.who().identity(), own);

        assertThat(launch(PlatformLaunch.learner("s9")).who().person()).isEqualTo(own);
        assertThat(people.find(before.who().person())).isEmpty();
        assertThat(placements.participations(own)).hasSize(1);
        identities.leave(own, before.who().identity(), new Identities.Told("", "", Language.FR));
        assertThat(launch(PlatformLaunch.learner("s9")).who().person()).isNotEqualTo(own);
    }

    @Test
    void aClassThatArrivesAtOnceMakesOnePlacement() throws Exception {
        List<Callable<Launch>> all = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            var one = PlatformLaunch.learner("class-" + i % 20).link("crowd", "Crowd");
            all.add(() -> launch(one));
        }
        List<Launch> launches = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(all)) {
                launches.add(done.get());
            }
        }

        assertThat(launches)
                .extracting(Launch::placement)
                .containsOnly(launches.get(0).placement());
        assertThat(placements.participants(launches.get(0).placement().orElseThrow())).hasSize(20);
    }

    @Test
    void publishesItsNextKeyBeforeItSigns() throws Exception {
        String signed = keys.sign(new com.nimbusds.jwt.JWTClaimsSet.Builder().subject("a").build());
        String first = com.nimbusds.jwt.SignedJWT.parse(signed).getHeader().getKeyID();
        keys.rotate();
        JWKSet published = JWKSet.parse(keys.keySetJson());

        assertThat(published.getKeys()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(published.getKeys()).noneMatch(key -> key.isPrivate());
        String same = keys.sign(new com.nimbusds.jwt.JWTClaimsSet.Builder().subject("a").build());
        assertThat(com.nimbusds.jwt.SignedJWT.parse(same).getHeader().getKeyID()).isEqualTo(first);
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        String next = keys.sign(new com.nimbusds.jwt.JWTClaimsSet.Builder().subject("a").build());
        assertThat(com.nimbusds.jwt.SignedJWT.parse(next).getHeader().getKeyID())
                .isNotEqualTo(first);
        assertThat(keys.read(signed)).isPresent();
        assertThat(Optional.of(signed + "x").flatMap(keys::read)).isEmpty();
    }
}
