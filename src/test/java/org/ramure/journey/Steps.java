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
            finish.click();
        } else {
            page.locator(".player-footer a[rel=next]").click();
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
                case "FIELDSET:fieldset" -> field.locator("input").first().check();
                case "INPUT:date" -> field.fill("2026-12-15");
                case "SELECT:select-one" ->
                        field.selectOption(
                                new com.microsoft.playwright.options.SelectOption().setIndex(1));
                default -> field.fill("Un essai, écrit par un navigateur.");
            }
        }
    }

    private void answerQuestions() {
        Locator verdict = page.locator(".quiz-question .quiz-verdict");
        for (int question = 0;
                question < MOST_QUESTIONS && page.locator(".quiz-summary").count() == 0;
                question++) {
            answerOne();
            screen.button("Répondre").click();
            verdict.waitFor();
            screen.checkAccessibility();
            screen.picture("quiz-" + question);
            Locator next = screen.button("Question suivante");
            (next.count() > 0 ? next : screen.button("Voir le bilan")).click();
            page.waitForCondition(() -> verdict.count() == 0);
        }
        page.locator(".quiz-summary").waitFor();
    }

    private void answerOne() {
        Locator radios = page.getByRole(AriaRole.RADIO);
        Locator boxes = page.locator(".player-content").getByRole(AriaRole.CHECKBOX);
        Locator text = page.locator(".player-content").getByRole(AriaRole.TEXTBOX);
        if (radios.count() > 0) {
            radios.first().check();
        } else if (boxes.count() > 0) {
            boxes.first().check();
        } else if (text.count() > 0) {
            text.first().fill("28 ans");
        } else {
            chooseInSelects();
        }
    }

    private void chooseInSelects() {
        for (Locator select : page.locator(".player-content vaadin-select").all()) {
            select.click();
            page.getByRole(AriaRole.OPTION).first().click();
        }
    }

    private void takeBearings() {
        String heading = ".competences-positioning h2";
        for (int competence = 0;
                competence < MOST_QUESTIONS
                        && screen.button("Enregistrer ce positionnement").count() == 0;
                competence++) {
            leave(heading);
            page.locator(".competences-level input").nth(1).check();
            Locator next = screen.button("Compétence suivante");
            (next.count() > 0 ? next : screen.button("Relire avant d’enregistrer")).click();
            arriveAtAnother(heading);
        }
        screen.checkAccessibility();
        screen.picture("positioning-review");
        screen.button("Enregistrer ce positionnement").click();
        page.locator(".competences-result, .competences-picture").first().waitFor();
        page.locator(".outline [aria-current=step]")
                .locator("xpath=../span[contains(@class, 'bud-done')]")
                .waitFor();
        screen.checkAccessibility();
    }
}
