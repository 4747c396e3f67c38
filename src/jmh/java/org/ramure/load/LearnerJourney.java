package org.ramure.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import tools.jackson.databind.node.StringNode;

/** One learner's way: twenty steps, the same that were measured on Moodle. */
final class LearnerJourney {

    private static final String PATHWAY = "alliances-et-territoires";
    private static final String PLAYER = "apprendre/" + PATHWAY;
    private static final int QUESTIONS = 10;

    private final UidlPage page;
    private final int number;
    private final Duration thinkTime;
    private final Stopwatch stopwatch;

    /** What a person does in one step. */
    interface Step {
        void run() throws IOException, InterruptedException;
    }

    LearnerJourney(Wire wire, int number, Duration thinkTime, Stopwatch stopwatch) {
        this.page = new UidlPage(wire);
        this.number = number;
        this.thinkTime = thinkTime;
        this.stopwatch = stopwatch;
    }

    /** The network of benchmarks (RFC 2544): nobody real has such an address. */
    static Wire wire(URI server, int number) {
        return new Wire(server, "198.18." + number / 250 + "." + (1 + number % 250));
    }

    /** Signs in and arrives in the pathway's first text, where the page stays open. */
    void untilTheText() throws IOException, InterruptedException {
        step("01 sign in", this::signIn);
        step("02 my space", () -> arrive("mon-espace", true));
        step("03 pathway", () -> arrive("parcours/" + PATHWAY, false));
        step("04 start", this::start);
        step("05 text", () -> arrive(PLAYER + "/q1-quoi-pourquoi/comprendre", false));
    }

    void whole() throws IOException, InterruptedException {
        untilTheText();
        step("06 quiz", () -> arrive(PLAYER + "/conclure/quiz-final", false));
        for (int question = 1; question <= QUESTIONS; question++) {
            int shown = question;
            step("%02d answer %d".formatted(6 + question, question), () -> answer(shown));
        }
        step("17 summary", () -> arrive(PLAYER + "/conclure/quiz-final", true));
        step("18 attestations", () -> arrive("attestations", false));
        step("19 competences", () -> arrive("competences", false));
        step("20 sign out", this::signOut);
    }

    private void step(String name, Step step) throws IOException, InterruptedException {
        long start = System.nanoTime();
        step.run();
        stopwatch.took(name, System.nanoTime() - start);
        if (thinkTime.isPositive()) {
            Thread.sleep(thinkTime);
        }
    }

    private void signIn() throws IOException, InterruptedException {
        page.open("connexion");
        String address = "apprenante-" + number + "@demo.ramure.test";
        fill("people-password-email", address);
        fill("people-password", "essai-ramure");
        page.click(
                parentOf("people-password")
                        .all()
                        .filter(n -> n.value("tag").equals("vaadin-button"))
                        .findFirst()
                        .orElseThrow());
    }

    private PageNode parentOf(String id) {
        return page.one(
                "form", n -> n.children.stream().anyMatch(child -> child.value("id").equals(id)));
    }

    private void fill(String id, String text) throws IOException, InterruptedException {
        PageNode field = page.one(id, n -> n.value("id").equals(id));
        page.set(field, "value", StringNode.valueOf(text), "change");
    }

    /** Who comes a second time finds the pathway begun and goes on. */
    private void start() throws IOException, InterruptedException {
        if (page.said().contains("Commencer en")) {
            page.click(page.button("Commencer en"));
        }
        page.go(PLAYER);
    }

    private void answer(int question) throws IOException, InterruptedException {
        if (question == 1 && page.said().contains("Recommencer")) {
            page.click(page.button("Recommencer"));
        }
        new QuizAnswers(page).answerAndGoOn();
    }

    private void signOut() throws IOException, InterruptedException {
        page.click(page.button("Se déconnecter"));
        page.open("");
    }

    private void arrive(String path, boolean anew) throws IOException, InterruptedException {
        if (anew) {
            page.open(path);
        } else {
            page.go(path);
        }
        if (page.all(n -> n.value("tag").equals("h1")).findFirst().isEmpty()) {
            throw new IllegalStateException("no heading at " + path + ": " + page.said());
        }
    }
}
