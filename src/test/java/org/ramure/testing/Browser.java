package org.ramure.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headless Chromium of this machine ({@code RAMURE_TEST_BROWSER} names another one), driven by
 * Playwright; started once, it asks nothing of the outside world.
 */
public final class Browser {

    private static com.microsoft.playwright.Browser running;

    private Browser() {}

    /** A fresh profile: no cookie, no storage, French. Skips the test where there is no browser. */
    public static BrowserContext newPerson(int width, int height) {
        return orSkip().newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setLocale("fr-FR")
                                .setViewportSize(width, height)
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    /** The browser, started at first need. */
    public static synchronized com.microsoft.playwright.Browser orSkip() {
        if (running == null) {
            Optional<Path> named =
                    Optional.ofNullable(System.getenv("RAMURE_TEST_BROWSER")).map(Path::of);
            Path program =
                    Needs.orSkip(
                            named.or(() ->
                                    Needs.program(
                                            "chromium",
                                            "chromium-browser",
                                            "google-chrome",
                                            "google-chrome-stable")),
                            "no Chromium on this machine (install chromium, or set RAMURE_TEST_BROWSER)");
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(program)
                                            .setHeadless(true)
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-quic",
                                                            "--no-first-run",
                                                            "--disable-background-networking",
                                                            "--disable-component-update",
                                                            "--disable-sync",
                                                            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost, EXCLUDE 127.0.0.1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }
}
