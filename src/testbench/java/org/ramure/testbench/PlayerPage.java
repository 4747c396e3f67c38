package org.ramure.testbench;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The player: does whatever a step asks for, as a diligent learner would. */
class PlayerPage extends Screen {

    private static final String SIGN_IN = "Créer mon compte ou me connecter";
    private static final String FINISH = "J’ai terminé, continuer";
    private static final String ANSWER = "Répondre";
    private static final By NEXT = By.cssSelector(".player-footer a[rel=next]");
    private static final By SHEET = By.cssSelector("form.sheet [data-field]");
    private static final By CHOICES = By.cssSelector(".player-content input[type=radio]");
    private static final By BOXES = By.cssSelector(".player-content input[type=checkbox]");
    private static final By SELECTS = By.cssSelector(".player-content vaadin-select");
    private static final By TEXT = By.cssSelector(".player-content input[type=text]");
    private static final By LEVELS = By.cssSelector(".competences-levels input[type=radio]");
    private static final By FEEDBACK = By.cssSelector(".quiz-question .quiz-verdict");
    private static final int MOST_QUESTIONS = 15;
    private static final int MOST_COMPETENCES = 20;

    PlayerPage(Screen screen) {
        super(screen);
    }

    boolean asksForAnAccount() {
        return has(linkNamed(SIGN_IN));
    }

    /** The sign-in page; it leads back to this step. */
    SignInPage signIn() {
        link(SIGN_IN).click();
        return new SignInPage(this);
    }

    boolean isOpen() {
        return address().contains("/apprendre/");
    }

    /** Does the step that is shown and goes on to the next one. */
    void doAndContinue() {
        await(By.cssSelector(".player-step h1"));
        String before = address();
        if (has(SHEET)) {
            all(SHEET).forEach(PlayerPage::fill);
        } else if (hasButton(ANSWER)) {
            answerQuestions();
        } else if (has(LEVELS)) {
            takeBearings();
        }
        if (hasButton(FINISH)) {
            button(FINISH).click();
        } else {
            await(NEXT).click();
        }
        awaitAddressOtherThan(before);
    }

    private static void fill(WebElement field) {
        switch (field.getTagName()) {
            case "fieldset" -> field.findElement(By.tagName("input")).click();
            case "select" -> new Select(field).selectByIndex(1);
            default -> {
                boolean date = "date".equals(field.getDomProperty("type"));
                field.sendKeys(date ? "15122026" : "Un essai, écrit par un navigateur.");
            }
        }
    }

    private void answerQuestions() {
        String next = "Question suivante";
        for (int question = 1; question <= MOST_QUESTIONS; question++) {
            awaitWords("Question %d sur".formatted(question));
            answerOne();
            button(ANSWER).click();
            await(FEEDBACK);
            if (!hasButton(next)) {
                break;
            }
            button(next).click();
        }
        button("Voir le bilan").click();
        await(By.cssSelector(".quiz-summary"));
    }

    /** Something is chosen for every kind of question; an order is an answer as it stands. */
    private void answerOne() {
        if (has(CHOICES)) {
            all(CHOICES).getFirst().click();
        } else if (has(BOXES)) {
            all(BOXES).getFirst().click();
        } else if (has(SELECTS)) {
            all(SELECTS).forEach(this::chooseFirst);
        } else if (has(TEXT)) {
            await(TEXT).sendKeys("28 ans");
        }
    }

    private void chooseFirst(WebElement select) {
        select.click();
        await(By.cssSelector("vaadin-select[opened] vaadin-select-item")).click();
    }

    private void takeBearings() {
        String next = "Compétence suivante";
        for (int asked = 1; asked <= MOST_COMPETENCES; asked++) {
            awaitWords("Compétence %d sur".formatted(asked));
            all(LEVELS).getFirst().click();
            if (!hasButton(next)) {
                break;
            }
            button(next).click();
        }
        button("Relire avant d’enregistrer").click();
        button("Enregistrer ce positionnement").click();
        await(By.cssSelector(".player-done.is-done"));
    }
}
