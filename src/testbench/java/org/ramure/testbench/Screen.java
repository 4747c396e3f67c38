package org.ramure.testbench;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A page as people see it: headings, links, buttons and fields, found by what they say. */
class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebDriver driver;
    private final String server;

    Screen(WebDriver driver, String server) {
        this.driver = driver;
        this.server = server;
    }

    /** Another kind of page in the same browser. */
    Screen(Screen other) {
        this(other.driver, other.server);
    }

    void open(String path) {
        driver.get(server + path);
    }

    String address() {
        return Objects.requireNonNullElse(driver.getCurrentUrl(), "");
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** Waits until the page's one first-level heading contains this. */
    void arriveAt(String heading) {
        await(By.xpath("//h1[contains(normalize-space(), %s)]".formatted(quoted(heading))));
    }

    /** Waits until these words can be read somewhere. */
    void awaitWords(String words) {
        await(By.xpath("//*[text()[contains(., %s)]]".formatted(quoted(words))));
    }

    void awaitAddressOtherThan(String before) {
        patiently().until(now -> !address().equals(before));
    }

    WebElement link(String text) {
        return await(linkNamed(text));
    }

    WebElement button(String text) {
        return await(buttonNamed(text));
    }

    boolean hasButton(String text) {
        return has(buttonNamed(text));
    }

    /** The field that this label names. */
    WebElement field(String label) {
        String id =
                await(By.xpath("//label[normalize-space()=%s]".formatted(quoted(label))))
                        .getDomAttribute("for");
        return await(By.id(Objects.requireNonNull(id)));
    }

    WebElement await(By what) {
        return Objects.requireNonNull(
                patiently().until(ExpectedConditions.elementToBeClickable(what)));
    }

    boolean has(By what) {
        return !driver.findElements(what).isEmpty();
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    static By linkNamed(String text) {
        return By.xpath("//a[contains(normalize-space(), %s)]".formatted(quoted(text)));
    }

    private static By buttonNamed(String text) {
        return By.xpath(
                "//*[self::button or self::vaadin-button][normalize-space()=%1$s or @aria-label=%1$s]"
                        .formatted(quoted(text)));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE);
    }
}
