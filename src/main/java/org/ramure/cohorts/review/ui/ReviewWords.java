package org.ramure.cohorts.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.cohorts.review.PeerReviews.Given;
import org.ramure.cohorts.review.PeerReviews.Rules;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;

/** Days, names of works and rules in the reader's language. */
final class ReviewWords {

    private ReviewWords() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Reader.language().locale())
                .format(day);
    }

    static String work(Component where, Given given) {
        String title = given.title().in(Reader.language());
        return given.author().isEmpty()
                ? where.getTranslation("cohorts.review.work.blind", title, given.number())
                : where.getTranslation("cohorts.review.work.open", title, given.author());
    }

    static Div text(String words) {
        Div text = new Div(words);
        text.addClassName("cohorts-work-text");
        return text;
    }

    static String refusal(Component where, UserFacingException no) {
        return where.getTranslation(no.messageKey(), no.arguments().toArray());
    }

    /** The rules, one sentence each. */
    static java.util.List<String> rules(Component where, Rules rules) {
        var how = rules.how();
        return java.util.List.of(
                where.getTranslation("cohorts.review.rule.each", how.each(), day(rules.dueOn())),
                where.getTranslation(
                        how.blind() ? "cohorts.review.rule.blind" : "cohorts.review.rule.open"),
                where.getTranslation(
                        how.otherGroups()
                                ? "cohorts.review.rule.groups"
                                : "cohorts.review.rule.anybody"),
                where.getTranslation(
                        how.lateJoins()
                                ? "cohorts.review.rule.late.join"
                                : "cohorts.review.rule.late.facilitator"),
                where.getTranslation("cohorts.review.rule.missing", how.redistributeAfter()));
    }
}
