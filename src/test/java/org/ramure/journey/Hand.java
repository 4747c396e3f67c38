package org.ramure.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** How somebody works a page. */
interface Hand {

    /** Follows a link or presses a button. */
    void press(Locator target);

    void choose(Locator radioOrBox);

    /** Replaces what a field holds; dates are written as in ISO 8601. */
    void write(Locator field, String text);

    /** Takes an option of a list; not what a list shows before anything was chosen. */
    void takeOption(Locator select);

    /** Takes the option that says this. */
    void takeOption(Locator select, String name);

    /** With a mouse, or a finger. */
    final class Mouse implements Hand {

        private final Page page;

        Mouse(Page page) {
            this.page = page;
        }

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void choose(Locator radioOrBox) {
            radioOrBox.check();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void takeOption(Locator select) {
            if ((Boolean) select.evaluate("e => e.tagName === 'SELECT'")) {
                select.selectOption(new SelectOption().setIndex(1));
            } else {
                select.click();
                page.getByRole(AriaRole.OPTION).first().click();
            }
        }

        @Override
        public void takeOption(Locator select, String name) {
            select.click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name)).click();
        }
    }
}
