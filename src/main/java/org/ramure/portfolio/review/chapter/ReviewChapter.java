package org.ramure.portfolio.review.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ramure.cohorts.CohortId;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.review.Passage;
import org.ramure.portfolio.review.PeerWord;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The final review: what was presented, and what both confirmed in the interview. What peers said
 * and what the two wrote down is in only where it is ticked.
 */
@Component
@Order(85)
class ReviewChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.review.";
    private static final String PRESENTED = "presente";
    private static final String WORDS = "mots";
    private static final String ANSWERS = "reponses";
    private static final String STATEMENT = "arrete";

    private final FinalReview review;
    private final Interviews interviews;
    private final Translations translations;

    ReviewChapter(FinalReview review, Interviews interviews, Translations translations) {
        this.review = review;
        this.interviews = interviews;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "bilan";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        var words = new Wording(translations, asker.language());
        return List.of(
                entry(words, PRESENTED, true),
                entry(words, WORDS, false),
                entry(words, ANSWERS, false),
                entry(words, STATEMENT, true));
    }

    private static DossierEntry entry(Wording words, String id, boolean shared) {
        return new DossierEntry(id, words.text(KEY + id), java.util.Optional.empty(), shared);
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        CohortId cohort = asker.session().cohort().id();
        try {
            if (entries.contains(PRESENTED)) {
                presented(blocks, review.order(asker.person(), cohort), words);
            }
            if (entries.contains(WORDS)) {
                words(blocks, review.toMe(asker.person(), cohort), words);
            }
        } catch (UserFacingException noCircle) {
            // A cohort that is a draft or was called off has no review.
            return List.of();
        }
        Interview interview = interviews.open(asker.person(), cohort, null);
        if (entries.contains(ANSWERS)) {
            answers(blocks, interview, words);
        }
        if (entries.contains(STATEMENT) && interview.isConfirmed()) {
            statement(blocks, interview, words);
        }
        return blocks;
    }

    private static void presented(List<DossierBlock> blocks, List<Passage> order, Wording words) {
        order.stream()
                .filter(passage -> passage.own() && !passage.presents().isBlank())
                .findFirst()
                .ifPresent(passage -> {
                    blocks.add(new DossierBlock.Heading(words.text(KEY + PRESENTED)));
                    blocks.add(new DossierBlock.Text(passage.presents()));
                });
    }

    private static void words(List<DossierBlock> blocks, List<PeerWord> said, Wording words) {
        if (!said.isEmpty()) {
            blocks.add(new DossierBlock.Heading(words.text(KEY + WORDS)));
            blocks.add(
                    new DossierBlock.Bullets(
                            said.stream()
                                    .map(word ->
                                            words.text(
                                                    KEY + "word",
                                                    word.author(),
                                                    words.text(
                                                            "portfolio.review.kind."
                                                                    + word.kind().name()),
                                                    word.text()))
                                    .toList()));
        }
    }

    private static void answers(List<DossierBlock> blocks, Interview interview, Wording words) {
        if (!interview.answers().isEmpty()) {
            blocks.add(new DossierBlock.Heading(words.text(KEY + ANSWERS)));
        }
        Interview.QUESTIONS.stream()
                .filter(interview.answers()::containsKey)
                .forEach(question -> {
                    blocks.add(
                            new DossierBlock.Note(
                                    words.text("portfolio.review.question." + question)));
                    blocks.add(
                            new DossierBlock.Text(interview.answers().getOrDefault(question, "")));
                });
    }

    private static void statement(List<DossierBlock> blocks, Interview interview, Wording words) {
        blocks.add(new DossierBlock.Heading(words.text(KEY + STATEMENT)));
        List<List<String>> rows = new ArrayList<>();
        for (Interview.Line line : interview.lines()) {
            rows.add(
                    List.of(
                            line.competence() + " · " + line.label(),
                            line.stated().map(o -> o.level() + " · " + o.levelLabel()).orElse("—"),
                            line.stated()
                                    .map(o ->
                                            words.text(
                                                    "portfolio.dossier.readings.by."
                                                            + o.voice()
                                                                    .name()
                                                                    .toLowerCase(Locale.ROOT)))
                                    .orElse("—")));
        }
        blocks.add(
                new DossierBlock.Table(
                        words.text(KEY + STATEMENT),
                        List.of(
                                words.text("portfolio.dossier.readings.competence"),
                                words.text("portfolio.dossier.works.level"),
                                words.text(KEY + "mode")),
                        rows));
    }
}
