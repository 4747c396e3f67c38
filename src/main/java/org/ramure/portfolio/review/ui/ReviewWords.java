package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.portfolio.review.Interview;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Sentences of these pages, and what happens when something is refused. */
final class ReviewWords {

    private ReviewWords() {}

    static String voice(Component words, Voice voice) {
        return words.getTranslation(
                "portfolio.dossier.readings.by." + voice.name().toLowerCase(Locale.ROOT));
    }

    /** « Évalué par un pair (Malik Roux) ». */
    static String by(Component words, Voice voice, String author) {
        String said = voice(words, voice);
        return author.isBlank() ? said : said + " (" + author + ")";
    }

    static String day(java.time.Instant at) {
        return Wording.day(Reader.language(), at);
    }

    /**
     * « Évalué par un jury, 12 mars 2027 : 2 · Pratique (pratiques reconnues : 1, preuves : 4) ».
     */
    static String option(Component words, Interview.Option option) {
        return words.getTranslation(
                "portfolio.review.option",
                by(words, option.voice(), option.author()),
                day(option.takenAt()),
                option.level(),
                option.levelLabel(),
                option.practices(),
                option.proofs());
    }

    /** Does it; says in the box why not where it is refused. True where it was done. */
    static boolean attempt(Div problem, Runnable what) {
        problem.removeAll();
        try {
            what.run();
            return true;
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            problem.getTranslation(
                                    refusal.messageKey(), refusal.arguments().toArray())));
            return false;
        }
    }
}
