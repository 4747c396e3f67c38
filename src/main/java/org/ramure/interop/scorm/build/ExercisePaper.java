package org.ramure.interop.scorm.build;

import static org.ramure.interop.scorm.build.PackageHtml.element;

import java.util.List;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Column;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.assessment.exercise.ExerciseContent.Row;
import org.ramure.shared.HtmlPage;

/** An exercise to print and fill in by hand, with what its score means. */
final class ExercisePaper {

    private final Draft draft;
    private final Shelf shelf;

    ExercisePaper(Draft draft, Shelf shelf) {
        this.draft = draft;
        this.shelf = shelf;
    }

    String html(ExerciseContent exercise) {
        var html = new StringBuilder();
        html.append("<p class=\"note\">")
                .append(HtmlPage.escape(draft.say("exercise.page")))
                .append("</p>")
                .append(shelf.fit(exercise.instructions()));
        exercise.fields().forEach(field -> field(html, field));
        if (!exercise.levels().isEmpty()) {
            html.append(element("h2", draft.say("exercise.levels")));
            for (var level : exercise.levels()) {
                html.append(element("h3", draft.say("exercise.level", level.from(), level.title())))
                        .append(shelf.fit(level.feedback()));
            }
        }
        return html.toString();
    }

    private void field(StringBuilder html, Field field) {
        html.append(element("h2", field.label()));
        if (!field.hint().isEmpty()) {
            html.append(element("p", field.hint()));
        }
        switch (field.kind()) {
            case TABLE -> table(html, field);
            case CHOICE, CHECKS -> boxes(html, field.options());
            default -> html.append("<div class=\"answer\"></div>\n");
        }
    }

    private void boxes(StringBuilder html, List<Option> options) {
        html.append("<ul class=\"boxes\">");
        for (Option option : options) {
            html.append(element("li", "☐ " + words(option)));
        }
        html.append("</ul>");
    }

    private String words(Option option) {
        return option.points() == 0
                ? option.text()
                : draft.say("exercise.points", option.text(), option.points());
    }

    private void table(StringBuilder html, Field field) {
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(HtmlPage.escape(field.label()))
                .append("\"><table><thead><tr><td></td>");
        for (Column column : field.columns()) {
            html.append("<th scope=\"col\">")
                    .append(HtmlPage.escape(column.label()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Row row : field.rows()) {
            html.append("<tr><th scope=\"row\">").append(HtmlPage.escape(row.label()));
            html.append("</th>");
            for (Column column : field.columns()) {
                html.append("<td>");
                if (column.kind() == Kind.CHOICE) {
                    boxes(html, column.options());
                }
                html.append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }
}
