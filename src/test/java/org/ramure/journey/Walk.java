package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Somebody's way through pages. On each that is looked at: axe, nothing wider than a phone, and
 * none of the words that this person must not see.
 */
final class Walk {

    private static final int PHONE = 360;

    /** Long enough for a slow machine: a condition that holds sooner is not waited for. */
    private static final double PATIENCE_MS = 90_000;

    private static final String ALL_SAVED =
            """
            () => {
              const states = [...document.querySelectorAll('.sheet-state')].map(s => s.dataset.state ?? '');
              return states.includes('saved') && states.every(s => s === 'saved' || s === '');
            }
            """;

    private final Screen screen;
    private final String name;
    private final List<String> hidden = new ArrayList<>();
    private String who = "";

    Walk(Screen screen, String name) {
        this.screen = screen;
        this.name = name;
        page().context().setDefaultTimeout(PATIENCE_MS);
    }

    static Walk withKeyboard(BrowserContext browser, String server, String name) {
        Page page = browser.newPage();
        return new Walk(new Screen(page, server, new Keyboard(page)), name);
    }

    /** The way of somebody else, at the same server. */
    Walk of(BrowserContext browser, String who) {
        return withKeyboard(browser, screen.server(), name + "-" + who);
    }

    Screen screen() {
        return screen;
    }

    Page page() {
        return screen.page();
    }

    /** None of the pages looked at may say this. */
    void mustNotSee(String words) {
        hidden.add(words);
    }

    void signIn(String local) {
        who = local;
        MonthsGroup.signIn(screen, local);
    }

    /** Opens a page, signing in again when it has been too long. */
    void open(String path) {
        navigate(path);
        page().locator("main h1").first().waitFor();
        if (page().url().contains("/connexion")) {
            MonthsGroup.signIn(screen, who);
            navigate(path);
        }
    }

    /** A page that learns that its session is over leaves by itself: then once more. */
    private void navigate(String path) {
        try {
            screen.open(path);
        } catch (PlaywrightException overtaken) {
            page().waitForLoadState();
            screen.open(path);
        }
    }

    void go(String path, String called) {
        open(path);
        look(called);
    }

    void look(String called) {
        page().locator("main h1").first().waitFor();
        for (String words : hidden) {
            assertThat(page().content()).as(called).doesNotContain(words);
        }
        screen.checkAccessibility();
        screen.picture(name + "-" + called);
        assertFitsAPhone(called);
    }

    private void assertFitsAPhone(String called) {
        var size = page().viewportSize();
        if (size.width > PHONE) {
            page().setViewportSize(PHONE, size.height);
        }
        Object over =
                page().evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (size.width > PHONE) {
            screen.picture(name + "-" + called + "-phone");
            page().setViewportSize(size.width, size.height);
        }
        assertThat(over).as(called + " is not wider than a phone").isEqualTo(0);
    }

    void press(String button) {
        screen.press(screen.button(button));
    }

    void follow(String link) {
        screen.press(screen.link(link));
    }

    /** Opens what is folded under this. */
    void unfold(String summary) {
        screen.press(
                page().locator("summary, vaadin-details-summary")
                        .filter(new Locator.FilterOptions().setHasText(summary))
                        .first());
    }

    void choose(String label) {
        screen.choose(choice(AriaRole.RADIO, label));
    }

    void tick(String label) {
        screen.choose(choice(AriaRole.CHECKBOX, label));
    }

    private Locator choice(AriaRole role, String label) {
        return page().getByRole(role, new Page.GetByRoleOptions().setName(label)).first();
    }

    /** Writes and goes on to the next field. */
    void write(String label, String text) {
        screen.write(screen.field(label), text);
        page().keyboard().press("Tab");
    }

    /** Writes into the first field of the sheet and waits until it is kept. */
    void writeAndKeep(String label, String text) {
        screen.write(screen.field(label), text);
        awaitSaved();
    }

    void awaitSaved() {
        page().waitForFunction(ALL_SAVED);
    }

    /** Waits until the page says this, wherever it stands first. */
    void awaitText(String text) {
        page().getByText(text).first().waitFor();
    }

    void awaitExactly(String text) {
        page().getByText(text, new Page.GetByTextOptions().setExact(true)).first().waitFor();
    }

    void awaitButton(String label) {
        screen.button(label).waitFor();
    }

    void awaitAddress(String pattern) {
        page().waitForURL(Pattern.compile(pattern));
    }

    /** What stands on the page, with ordinary spaces. */
    String text() {
        return page().locator("main").innerText().replaceAll("[\\u00a0\\u202f]", " ");
    }

    /**
     * Joins a file through the button and the browser's own window for it; while it is on its way
     * its bar says whose it is.
     */
    void join(String button, String file, String type, byte[] content) {
        List<Route> held = new ArrayList<>();
        Predicate<String> uploads = address -> address.contains("/VAADIN/dynamic/resource/");
        page().route(uploads, held::add);
        FileChooser chooser = page().waitForFileChooser(() -> press(button));
        chooser.setFiles(new FilePayload(file, type, content));
        page().waitForCondition(() -> !held.isEmpty());
        page().locator("vaadin-progress-bar[aria-label='" + file + "']").first().waitFor();
        screen.checkAccessibility();
        page().unroute(uploads);
        held.forEach(Route::resume);
        page().locator("main li:not(:has(vaadin-upload-file))")
                .filter(new Locator.FilterOptions().setHasText(file))
                .first()
                .waitFor();
        page().waitForFunction("() => !document.querySelector('vaadin-upload-file')");
    }

    void assertAllWasAccessible() {
        screen.assertAllWasAccessible();
    }
}
