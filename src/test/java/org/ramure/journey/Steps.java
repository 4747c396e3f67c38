package org.ramure.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Does whatever a step of the player asks for, as a diligent learner would. */
final class Steps {

    private static final int MOST_QUESTIONS = 15;

    private final Screen screen;
    private final Page page;

    Steps(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    /**
     * Does the step that is shown and goes on to the next one; checks its accessibility on the way.
     */
    void doAndContinue() {
        page.locator(".player-step h1").waitFor();
        screen.checkAccessibility();
        String address = page.url();
        if (page.locator("form.sheet").count() > 0) {
            fillSheet();
        } else if (screen.button("Répondre").count() > 0) {
            answerQuestions();
        } else if (page.locator(".competences-positioning").count() > 0) {
            takeBearings();
        }
        goOn(address);
    }

    private void goOn(String address) {
        leave("main h1");
        Locator finish = screen.button("J’ai terminé, continuer");
        if (finish.count() > 0) {
            screen.press(finish);
        } else {
            screen.press(page.locator(".player-footer a[rel=next]"));
        }
        page.waitForURL(url -> !url.equals(address));
        arriveAtAnother("main h1");
    }

    /** Marks a heading as seen, so that its successor can be told from it. */
    private void leave(String heading) {
        page.locator(heading).first().evaluate("h => h.dataset.left = ''");
    }

    private void arriveAtAnother(String heading) {
        page.locator(heading + ":not([data-left])").first().waitFor();
    }

    private void fillSheet() {
        for (Locator field : page.locator("form.sheet [data-field]").all()) {
            switch ((String) field.evaluate("e => e.tagName + ':' + (e.type || '')")) {
                case "FIELDSET:fieldset" -> screen.choose(field.locator("input").first());
                case "INPUT:date" -> screen.write(field, "2026-12-12");
                case "SELECT:select-one" -> screen.takeOption(field);
                default -> screen.write(field, "Un essai, écrit par un navigateur.");
            }
        }
    }

    private void answerQuestions() {
        Locator verdict = page.locator(".quiz-question .quiz-verdict");
        for (int question = 0;
                question < MOST_QUESTIONS && page.locator(".quiz-summary").count() == 0;
                question++) {
            answerOne();
            screen.press(screen.button("Répondre"));
            verdict.waitFor();
            screen.checkAccessibility();
            screen.picture("quiz-" + question);
            Locator next = screen.button("Question suivante");
            screen.press(next.count() > 0 ? next : screen.button("Voir le bilan"));
            page.waitForCondition(() -> verdict.count() == 0);
        }
        page.locator(".quiz-summary").waitFor();
    }

    private void answerOne() {
        Locator radios = page.getByRole(AriaRole.RADIO);
        Locator boxes = page.locator(".player-content").getByRole(AriaRole.CHECKBOX);
        Locator text = page.locator(".player-content").getByRole(AriaRole.TEXTBOX);
        if (radios.count() > 0) {
            screen.choose(radios.first());
        } else if (boxes.count() > 0) {
            screen.choose(boxes.first());
        } else if (text.count() > 0) {
            screen.write(text.first(), "28 ans");
        } else {
            chooseInSelects();
        }
    }

    private void chooseInSelects() {
        for (Locator select : page.locator(".player-content vaadin-select").all()) {
            screen.takeOption(select);
        }
    }

    private void takeBearings() {
        String heading = ".competences-positioning h2";
        for (int competence = 0;
                competence < MOST_QUESTIONS
                        && screen.button("Enregistrer ce positionnement").count() == 0;
                competence++) {
            leave(heading);
            screen.choose(page.locator(".competences-level input").nth(1));
            Locator next = screen.button("Compétence suivante");
            screen.press(next.count() > 0 ? next : screen.button("Relire avant d’enregistrer"));
            arriveAtAnother(heading);
        }
        screen.checkAccessibility();
        screen.picture("positioning-review");
        screen.press(screen.button("Enregistrer ce positionnement"));
        page.locator(".competences-result, .competences-picture").first().waitFor();
        page.locator(".outline [aria-current=step]")
                .locator("xpath=../span[contains(@class, 'bud-done')]")
                .waitFor();
        screen.checkAccessibility();
    }
}
