package org.ramure.cohorts.live.web;

import static org.ramure.shared.HtmlPage.escape;

import org.ramure.cohorts.live.LiveAnswer;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/** The fields of one question with what this device answered or just typed. */
final class QuestionFields {

    private static final int LONGEST_WORD = 30;

    private final Translations translations;
    private final Language language;

    QuestionFields(Translations translations, Language language) {
        this.translations = translations;
        this.language = language;
    }

    String of(LiveQuestion question, LiveAnswer shown, String problem) {
        String fields =
                switch (question.kind()) {
                    case CHOICE -> choices(question, shown);
                    case WORDS -> words(question, shown);
                    case POSITION -> levels(question, shown);
                };
        return "<fieldset"
                + (problem.isEmpty() ? ">" : " aria-describedby=\"problem\">")
                + "<legend><h2>"
                + escape(question.title().in(language))
                + "</h2></legend>"
                + fields
                + "</fieldset>";
    }

    private String choices(LiveQuestion question, LiveAnswer shown) {
        StringBuilder fields = new StringBuilder();
        for (LiveQuestion.Choice choice : question.choices()) {
            fields.append(
                            "<label class=\"live-option\"><input type=\"radio\" name=\"choice\" value=\"")
                    .append(escape(choice.id()))
                    .append(shown.has(choice.id()) ? "\" checked required>" : "\" required>")
                    .append("<span>")
                    .append(escape(choice.label().in(language)))
                    .append("</span></label>");
        }
        return fields.toString();
    }

    private String words(LiveQuestion question, LiveAnswer shown) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < question.most(); i++) {
            fields.append("<label class=\"live-word\"><span>")
                    .append(text("cohorts.live.room.word", i + 1))
                    .append("</span><input name=\"word\" maxlength=\"")
                    .append(LONGEST_WORD)
                    .append("\" autocomplete=\"off\"")
                    .append(i == 0 ? " required" : "")
                    .append(" value=\"")
                    .append(escape(shown.part(i).orElse("")))
                    .append("\"></label>");
        }
        return fields.toString();
    }

    private String levels(LiveQuestion question, LiveAnswer shown) {
        StringBuilder fields = new StringBuilder("<p>");
        fields.append(text("cohorts.live.room.scale", LiveQuestion.HIGHEST)).append("</p>");
        for (LiveQuestion.Choice item : question.choices()) {
            fields.append("<fieldset class=\"live-item\"><legend>")
                    .append(escape(item.label().in(language)))
                    .append("</legend><div class=\"live-levels\">");
            for (int level = 0; level <= LiveQuestion.HIGHEST; level++) {
                fields.append("<label><input type=\"radio\" required name=\"level-")
                        .append(escape(item.id()))
                        .append("\" value=\"")
                        .append(level)
                        .append(shown.has(item.id() + "=" + level) ? "\" checked>" : "\">")
                        .append("<span>")
                        .append(level)
                        .append(end(level))
                        .append("</span></label>");
            }
            fields.append("</div></fieldset>");
        }
        return fields.toString();
    }

    /** The ends of the scale say what they mean. */
    private String end(int level) {
        if (level == 0) {
            return "<span class=\"visually-hidden\"> "
                    + text("cohorts.live.room.lowest")
                    + "</span>";
        }
        return level == LiveQuestion.HIGHEST
                ? "<span class=\"visually-hidden\"> "
                        + text("cohorts.live.room.highest")
                        + "</span>"
                : "";
    }

    private String text(String key, Object... arguments) {
        return escape(translations.text(language, key, arguments));
    }
}
