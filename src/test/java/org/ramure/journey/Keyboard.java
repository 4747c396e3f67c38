package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * With the keyboard alone: every thing is reached by the tab key from where one is, and what is
 * focused is seen to be.
 */
final class Keyboard implements Hand {

    private static final int MOST_STEPS = 300;

    private static final String HAS_FOCUS =
            """
            wanted => {
              const focused = document.activeElement;
              return focused === wanted || wanted.contains(focused)
                  || (focused.matches('a, button, vaadin-button, summary') && focused.contains(wanted));
            }
            """;

    private static final String SHOWS_FOCUS =
            """
            wanted => {
              const focused = document.activeElement;
              if (!focused.matches('a, button, vaadin-button, summary')) {
                return true;
              }
              const style = getComputedStyle(focused);
              return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                  || style.boxShadow !== 'none';
            }
            """;

    private static final String GROUP_HAS_FOCUS =
            "wanted => document.activeElement.name === wanted.name";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator target) {
        reach(target, HAS_FOCUS);
        assertThat((Boolean) target.evaluate(SHOWS_FOCUS))
                .as("one sees that " + target + " has the focus")
                .isTrue();
        key("Enter");
    }

    @Override
    public void choose(Locator radioOrBox) {
        boolean box = (Boolean) radioOrBox.evaluate("e => e.type === 'checkbox'");
        reach(radioOrBox, box ? HAS_FOCUS : GROUP_HAS_FOCUS);
        if (box || (Boolean) radioOrBox.evaluate(HAS_FOCUS)) {
            if (!radioOrBox.isChecked()) {
                key("Space");
            }
        }
        for (int others = 0; !radioOrBox.isChecked() && others < MOST_STEPS; others++) {
            key("ArrowDown");
        }
        assertThat(radioOrBox.isChecked()).isTrue();
    }

    @Override
    public void write(Locator field, String text) {
        reach(field, HAS_FOCUS);
        if ((Boolean) field.evaluate("e => e.type === 'date'")) {
            writeDay(field, text);
        } else {
            key("Control+a");
            page.keyboard().type(text);
        }
        assertThat(field.inputValue()).isEqualTo(text);
    }

    /** In the order of this browser's own language, which is that of the machine. */
    private void writeDay(Locator field, String text) {
        String[] parts = text.split("-", -1);
        for (String typed :
                List.of(parts[2] + parts[1] + parts[0], parts[1] + parts[2] + parts[0])) {
            for (int part = 0; part < parts.length; part++) {
                key("ArrowLeft");
            }
            page.keyboard().type(typed);
            if (field.inputValue().equals(text)) {
                return;
            }
        }
    }

    @Override
    public void takeOption(Locator select) {
        reach(select, HAS_FOCUS);
        if (!(Boolean) select.evaluate("e => e.tagName === 'SELECT'")) {
            key("Enter");
            page.waitForCondition(() ->
                    (Boolean)
                            page.evaluate(
                                    "() => document.activeElement.matches('vaadin-select-item')"));
            key("Enter");
            page.waitForCondition(() -> !(Boolean) select.evaluate("e => e.opened"));
        } else {
            key("ArrowDown");
        }
        assertThat((Boolean) select.evaluate("e => e.value !== ''")).isTrue();
    }

    @Override
    public void takeOption(Locator select, String name) {
        reach(select, HAS_FOCUS);
        key("Enter");
        page.waitForCondition(() -> onOption(""));
        for (int others = 0; !onOption(name) && others < MOST_STEPS; others++) {
            key("ArrowDown");
        }
        assertThat(onOption(name)).as("the arrows lead to " + name).isTrue();
        key("Enter");
        page.waitForCondition(() -> !(Boolean) select.evaluate("e => e.opened"));
    }

    private boolean onOption(String name) {
        return (Boolean)
                page.evaluate(
                        "name => document.activeElement.matches('vaadin-select-item')"
                                + " && document.activeElement.textContent.includes(name)",
                        name);
    }

    private void reach(Locator target, String reached) {
        target.first().waitFor();
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if ((Boolean) target.evaluate(reached)) {
                return;
            }
            key("Tab");
        }
        throw new AssertionError("the tab key does not lead to " + target);
    }

    private void key(String name) {
        page.keyboard().press(name);
    }
}
