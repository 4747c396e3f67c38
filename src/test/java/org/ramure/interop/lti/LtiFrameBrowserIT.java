package org.ramure.interop.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.quiz.MatchingQuestion;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Itinerary;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.interop.lti.platform.Fault;
import org.ramure.interop.lti.platform.PlatformLaunch;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.interop.lti.platform.Tool;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;
import org.ramure.testing.Browser;
import org.ramure.testing.NoTestApplications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A launch inside the page of another site ({@code 127.0.0.1} around {@code localhost}), in a
 * browser that blocks cookies of third parties: with partitioned cookies, and without any.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "ramure.data-dir=target/test-data",
            "ramure.lti.private-networks=true",
            "vaadin.devmode.devTools.enabled=false",
            "spring.datasource.url=jdbc:h2:mem:ltiframe;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
@TypeExcludeFilters(NoTestApplications.class)
class LtiFrameBrowserIT {

    private static final int PORT = freePort();
    private static final String HERE = "http://localhost:" + PORT;
    private static final double PATIENCE = 60_000;

    @Autowired private PlatformDesk desk;
    @Autowired private ToolKeys keys;
    @Autowired private Catalogue catalogue;

    private final TestPlatform platform = TestPlatform.start("127.0.0.1", 0);
    private final BrowserContext person = Browser.newPerson(1000, 900);

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("ramure.public-url", () -> HERE);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @BeforeEach
    void connect() throws Exception {
        platform.register(
                Tool.at(HERE + "/lti/entree", HERE + "/lti/lancement", HERE + "/lti/cles"));
        platform.trust(JWKSet.parse(keys.keySetJson()));
        String issuer = platform.issuer();
        desk.register(
                new PlatformDesk.Entry(
                        "Université",
                        issuer,
                        platform.clientId(),
                        issuer + "/auth",
                        issuer + "/token",
                        issuer + "/jwks",
                        "",
                        Set.of(platform.deployment())),
                "test",
                new PersonId(Uuids.next()));
    }

    @AfterEach
    void close() {
        person.close();
        platform.close();
    }

    private CourseModule module() {
        return catalogue.pathways().getFirst().itineraries().getLast().stages().getFirst().module();
    }

    private PlatformLaunch launch() {
        String target = new Target(Target.Kind.MODULE, module().id()).text();
        return PlatformLaunch.learner("student").custom(Map.of("ramure", target));
    }

    private static Locator heading(Locator main) {
        return main.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)).first();
    }

    private static void isVisible(Locator part) {
        assertThat(part)
                .isVisible(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                                .setTimeout(PATIENCE));
    }

    @Test
    void opensInThePlatformsPageWithCookiesThatLiveThereAlone() {
        Page page = person.newPage();
        page.navigate(platform.page(launch()));
        FrameLocator tool = page.frameLocator("#tool");

        isVisible(heading(tool.locator("main")));
        assertThat(tool.locator(".site-header")).isHidden();
        assertThat(person.cookies())
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.secure).isTrue();
                    assertThat(cookie.partitionKey).isNotEmpty();
                });
        tool.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suivant"))
                .or(tool.locator("main").getByRole(AriaRole.LINK))
                .first()
                .waitFor();
        page.reload();
        isVisible(heading(page.frameLocator("#tool").locator("main")));
    }

    @Test
    void goesOnInATabOfItsOwnWhereNoCookieLives() {
        person.route(Pattern.compile(".*/lti/entree.*"), LtiFrameBrowserIT::withoutCookies);
        Page page = person.newPage();
        page.navigate(platform.page(launch()));
        Locator button =
                page.frameLocator("#tool")
                        .getByRole(
                                AriaRole.BUTTON,
                                new FrameLocator.GetByRoleOptions()
                                        .setName("Ouvrir dans un nouvel onglet"));
        isVisible(button);
        Page tab = person.waitForPage(button::click);

        isVisible(heading(tab.locator("main")));
        assertThat(tab)
                .hasURL(Pattern.compile(".*/apprendre/[^/]+/" + module().slug() + "/.*[?]lien=.*"));
        isVisible(tab.locator(".site-header"));
    }

    private static void withoutCookies(Route route) {
        var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.remove("set-cookie");
        headers.remove("content-encoding");
        headers.remove("content-length");
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(answer.status())
                        .setHeaders(headers)
                        .setBodyBytes(answer.body()));
    }

    @Test
    void bringsATeachersChoiceBackToThePlatform() {
        Page page = person.newPage();
        page.navigate(platform.page(PlatformLaunch.teacher("teacher").deepLinking(true)));
        FrameLocator tool = page.frameLocator("#tool");
        Locator box = tool.getByRole(AriaRole.CHECKBOX).first();
        box.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        box.check(new Locator.CheckOptions().setForce(true));
        tool.getByRole(
                        AriaRole.BUTTON,
                        new FrameLocator.GetByRoleOptions()
                                .setName(Pattern.compile("Ajouter au cours.*")))
                .click();

        isVisible(tool.getByText("Content added"));
        Map<String, Object> answer = platform.verified(platform.chosen().getFirst()).orElseThrow();
        assertThat(answer.get("https://purl.imsglobal.org/spec/lti-dl/claim/data"))
                .isEqualTo("opaque-course-1");
        assertThat(
                        (List<?>)
                                answer.get(
                                        "https://purl.imsglobal.org/spec/lti-dl/claim/content_items"))
                .hasSize(1);
    }

    private static Page.WaitForConditionOptions patiently() {
        return new Page.WaitForConditionOptions().setTimeout(PATIENCE);
    }

    @Test
    void goesOnByWhatThePlatformKeepsWhereTheLoginsCookieIsLost() {
        // Not by an answer of our own: it has no address, and Chromium lets such a page lead
        // nowhere.
        person.route(
                Pattern.compile(".*/auth[?].*"),
                route -> {
                    person.clearCookies();
                    route.resume();
                });
        Page page = person.newPage();
        page.navigate(platform.page(launch().withStorage()));

        isVisible(heading(page.frameLocator("#tool").locator("main")));
        page.waitForCondition(
                () -> page.frames().getLast().url().contains("/apprendre/"), patiently());
        assertThat(
                        ((List<?>) page.evaluate("window.messages.map(one => one.subject)"))
                                .stream().map(String::valueOf).toList())
                .contains("lti.put_data", "lti.get_data");
    }

    @Test
    void showsTheQuizAloneAndItsGradeInThePlatform() {
        Page page = doTheQuiz();
        FrameLocator tool = page.frameLocator("#tool");

        assertThat(tool.locator(".outline-steps li")).hasCount(1);
        page.waitForCondition(() -> grade().isPresent(), patiently());
        assertThat(grade().orElseThrow()).containsEntry("activityProgress", "Completed");
    }

    @Test
    void bringsTheGradeAfterThePlatformWasDown() {
        platform.faults().on("/token", Fault.dropped());
        platform.faults().on("/ags/", Fault.dropped());
        Page page = doTheQuiz();
        page.waitForCondition(() -> !platform.received("/token").isEmpty(), patiently());
        assertThat(grade()).isEmpty();
        platform.faults().lift();

        page.waitForCondition(() -> grade().isPresent(), patiently());
        assertThat(grade().orElseThrow()).containsEntry("activityProgress", "Completed");
    }

    private Optional<Map<String, Object>> grade() {
        return platform.grades().items("course-1").stream()
                .map(item -> platform.grades().scores(String.valueOf(item.get("id"))))
                .flatMap(scores -> Optional.ofNullable(scores.get("student")).stream())
                .filter(score -> score.containsKey("scoreGiven"))
                .findFirst();
    }

    /** Gives some answer to every question, by what a person sees. */
    private Page doTheQuiz() {
        Activity quiz = shortestQuiz();
        String target = new Target(Target.Kind.ACTIVITY, quiz.id().value()).text();
        Page page = person.newPage();
        page.navigate(
                platform.page(PlatformLaunch.learner("student").custom(Map.of("ramure", target))));
        FrameLocator tool = page.frameLocator("#tool");
        int questions = quiz.content(Language.FR, QuizContent.class).questions().size();
        for (int i = 0; i < questions; i++) {
            Locator card = tool.locator(".quiz-question");
            isVisible(button(card, "Répondre"));
            answer(card);
            press(card, "Répondre");
            press(card, i + 1 < questions ? "Question suivante" : "Voir le bilan");
        }
        return page;
    }

    private static void answer(Locator card) {
        Locator choices = card.locator("input[type=radio], input[type=checkbox]");
        Locator text = card.locator("vaadin-text-field input");
        if (choices.count() > 0) {
            choices.first().check(new Locator.CheckOptions().setForce(true));
        } else if (text.count() > 0) {
            text.fill("un mot");
        }
    }

    private static void press(Locator card, String name) {
        isVisible(button(card, name));
        button(card, name).click();
    }

    private static Locator button(Locator card, String name) {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private Activity shortestQuiz() {
        return catalogue.pathways().stream()
                .flatMap(pathway -> pathway.itineraries().getLast().steps().stream())
                .map(Itinerary.Step::activity)
                .filter(activity -> activity.type().equals("quiz"))
                .filter(activity ->
                        activity.content(Language.FR, QuizContent.class).questions().stream()
                                .noneMatch(MatchingQuestion.class::isInstance))
                .min(
                        Comparator.comparingInt(activity ->
                                activity.content(Language.FR, QuizContent.class)
                                        .questions()
                                        .size()))
                .orElseThrow();
    }
}
