package org.ramure.interop.scorm.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.testing.Browser;
import org.springframework.core.io.ClassPathResource;

/** A platform's page with scorm-again around our package, in a real browser. */
class ScormPlayerBrowserIT {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html;charset=UTF-8",
                    "js", "text/javascript",
                    "css", "text/css",
                    "svg", "image/svg+xml");

    /** Keeps what the package said in the browser's storage, as a platform does in its tables. */
    private static final String PLATFORM =
            """
            <!DOCTYPE html><html lang="fr"><title>Plateforme</title><body><script type="module">
            import { Scorm12API } from "/scorm12.min.js";
            window.API = new Scorm12API({ autocommit: false });
            const kept = localStorage.getItem("cmi");
            if (kept) { window.API.loadFromJSON(JSON.parse(kept).cmi, "cmi"); }
            const keep = () => localStorage.setItem("cmi", window.API.renderCMIToJSONString());
            window.API.on("LMSCommit", keep);
            window.API.on("LMSSetValue.cmi.core.session_time", (name, time) => {
              window.sessionTime = time;
            });
            window.API.on("LMSFinish", () => { window.finished = true; keep(); });
            const frame = document.createElement("iframe");
            frame.src = "/package/index.html";
            frame.title = "Module";
            frame.width = 900;
            frame.height = 700;
            document.body.append(frame);
            </script></body></html>
            """;

    private HttpServer server;
    private BrowserContext person;
    private Page page;

    @BeforeEach
    void aPlatformWithOurPackage() throws IOException {
        var course = SampleModule.course("CC-BY-SA-4.0");
        var draft =
                new Draft(
                        course,
                        course.modules().getFirst(),
                        Language.FR,
                        PackageFormat.SCORM_12,
                        "https://ramure.test",
                        Optional.empty(),
                        new Translations());
        var files =
                Unpacked.of(
                                new ScormPackage(SampleModule.catalogue(course, 40)::media, draft)
                                        .bytes())
                        .files();
        byte[] player = new ClassPathResource("scorm-again/scorm12.min.js").getContentAsByteArray();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/", Map.of("", PLATFORM.getBytes(StandardCharsets.UTF_8)));
        serve("/scorm12.min.js", Map.of("", player));
        serve("/package/", files);
        server.start();
        person = Browser.newPerson(1000, 800);
        page = person.newPage();
    }

    private void serve(String path, Map<String, byte[]> files) {
        server.createContext(
                path,
                exchange -> {
                    String asked = exchange.getRequestURI().getPath();
                    byte[] body = files.get(asked.substring(path.length()));
                    String ending = asked.substring(asked.lastIndexOf('.') + 1);
                    exchange.getResponseHeaders()
                            .set("Content-Type", TYPES.getOrDefault(ending, TYPES.get("html")));
                    exchange.sendResponseHeaders(
                            body == null ? 404 : 200, body == null ? -1 : body.length);
                    if (body != null) {
                        exchange.getResponseBody().write(body);
                    }
                    exchange.close();
                });
    }

    @AfterEach
    void away() {
        person.close();
        server.stop(0);
    }

    private FrameLocator open() {
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        FrameLocator module = page.frameLocator("iframe");
        module.locator("section:not([hidden])").waitFor();
        return module;
    }

    private String told(String element) {
        return (String) page.evaluate("e => window.API.getCMIValue(e)", "cmi." + element);
    }

    private static Locator question(FrameLocator module, int number) {
        return module.locator("#verifier fieldset").nth(number - 1);
    }

    private static void check(Locator question) {
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Valider"))
                .click();
    }

    private static void answerAll(FrameLocator module) {
        question(module, 1).getByLabel("Bravo").check();
        check(question(module, 1));
        question(module, 2).getByLabel("Delta").check();
        question(module, 2).getByLabel("Echo").check();
        check(question(module, 2));
        question(module, 3).getByLabel("Vrai").check();
        check(question(module, 3));
        question(module, 4).getByLabel("Golf").selectOption("1");
        question(module, 4).getByLabel("Hotel").selectOption("2");
        question(module, 4).getByLabel("India").selectOption("3");
        check(question(module, 4));
        question(module, 5).getByLabel("Juliette").selectOption("Rome");
        question(module, 5).getByLabel("Kilo").selectOption("Sicile");
        question(module, 5).getByLabel("Lima").selectOption("Rome");
        check(question(module, 5));
        question(module, 6).getByRole(AriaRole.TEXTBOX).fill("  vingt‐huit ANNEES ");
        check(question(module, 6));
    }

    @Test
    void aTextIsReadAQuizIsDoneAndScoreAndStatusReachThePlatform() {
        FrameLocator module = open();
        assertThat(told("core.lesson_status")).isEqualTo("incomplete");

        module.locator("section:not([hidden]) .next").click();
        answerAll(module);

        assertThat(module.locator("#verifier .sum").textContent())
                .isEqualTo("Réponses justes\u00a0: 5 sur 6.");
        assertThat(told("core.score.raw")).isEqualTo("83");
        assertThat(told("core.score.min")).isEqualTo("0");
        assertThat(told("core.score.max")).isEqualTo("100");
        assertThat(told("core.lesson_status")).isEqualTo("incomplete");
        assertThat(told("suspend_data")).hasSizeLessThan(4096).isNotEmpty();

        module.locator("section:not([hidden]) .next").click();
        module.locator("section:not([hidden]) .next").click();
        assertThat(told("core.lesson_status")).isEqualTo("completed");
        assertThat((String) page.evaluate("() => window.sessionTime"))
                .matches("\\d{4}:\\d{2}:\\d{2}\\.\\d{2}");
    }

    @Test
    void whoComesBackFindsPageAndAnswersAgain() {
        FrameLocator module = open();
        module.locator("section:not([hidden]) .next").click();
        question(module, 1).getByLabel("Alpha").check();
        check(question(module, 1));
        page.evaluate("() => document.querySelector('iframe').remove()");
        assertThat(page.evaluate("() => window.finished")).isEqualTo(true);

        module = open();

        assertThat(module.locator("section:not([hidden]) h1").textContent())
                .isEqualTo("Titre verifier");
        assertThat(question(module, 1).getByLabel("Alpha").isChecked()).isTrue();
        assertThat(question(module, 1).locator(".verdict").textContent())
                .isEqualTo("Pas tout à fait.");
        assertThat(question(module, 2).getByLabel("Delta").isEnabled()).isTrue();
        assertThat(told("core.score.raw")).isEqualTo("0");
    }

    @Test
    void anEmptyAnswerIsNoAnswer() {
        FrameLocator module = open();
        module.locator("section:not([hidden]) .next").click();

        check(question(module, 4));

        assertThat(question(module, 4).locator(".verdict").textContent())
                .isEqualTo("Répondez d’abord à toute la question.");
        assertThat(told("core.score.raw")).isEmpty();
    }

    @Test
    void withoutAPlatformThePageSaysThatNothingIsKept() {
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/package/index.html");

        assertThat(page.locator("#not-kept").isVisible()).isTrue();
        assertThat(page.locator("section:visible").count()).isEqualTo(1);
    }
}
