package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A page in a browser, looked at the way people do: by what it says. Axe checks every page that is
 * arrived at.
 */
final class Screen {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;
    private final String server;
    private final Hand hand;
    private final Set<String> violations = new LinkedHashSet<>();

    Screen(Page page, String server, Hand hand) {
        this.page = page;
        this.server = server;
        this.hand = hand;
    }

    Page page() {
        return page;
    }

    /** The address of the server, without a path. */
    String server() {
        return server;
    }

    void open(String path) {
        page.navigate(server + path);
    }

    void press(Locator target) {
        hand.press(target);
    }

    void choose(Locator radioOrBox) {
        hand.choose(radioOrBox);
    }

    void write(Locator field, String text) {
        hand.write(field, text);
    }

    void takeOption(Locator select) {
        hand.takeOption(select);
    }

    void takeOption(Locator select, String name) {
        hand.takeOption(select, name);
    }

    /** Waits until the page's one heading says this, then checks the page's accessibility. */
    void arriveAt(String heading) {
        heading(heading).waitFor();
        checkAccessibility();
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    Locator button(String label) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    Locator link(String label) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    Locator field(String label) {
        return page.getByRole(
                        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    boolean says(String text) {
        return page.locator("main").innerText().contains(text);
    }

    /** Has axe look at the page as it stands; what it finds is told at the end, all at once. */
    void checkAccessibility() {
        for (Rule rule : new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations()) {
            violations.add(page.url().substring(server.length()) + " " + describe(rule));
        }
    }

    /** Fails with every accessibility problem found on the way. */
    void assertAllWasAccessible() {
        assertThat(violations).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
    }

    /** Keeps a picture when {@code -Dramure.pictures=folder} asks for it. */
    void picture(String name) {
        String folder = System.getProperty("ramure.pictures");
        if (folder != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(folder, name + ".png"))
                            .setFullPage(true));
        }
    }
}
