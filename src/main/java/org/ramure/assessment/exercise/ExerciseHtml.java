package org.ramure.assessment.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.assessment.exercise.ExerciseContent.Column;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.assessment.exercise.ExerciseContent.Row;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.SafeHtml;

/** An exercise with its answers to read or print; an empty field leaves room to write by hand. */
public final class ExerciseHtml {

    private ExerciseHtml() {}

    /** The fields, each below a heading of this level ({@code h2}, {@code h3}). */
    public static SafeHtml fields(
            ExerciseContent exercise, Map<String, String> answers, String heading) {
        var html = new StringBuilder();
        for (Field field : exercise.fields()) {
            html.append('<')
                    .append(heading)
                    .append('>')
                    .append(HtmlPage.escape(field.label()))
                    .append("</")
                    .append(heading)
                    .append('>');
            if (field.kind() == Kind.TABLE) {
                table(html, field, answers);
            } else {
                html.append("<div class=\"answer\">")
                        .append(
                                HtmlPage.escape(
                                        words(
                                                field.options(),
                                                answers.getOrDefault(field.id(), ""))))
                        .append("</div>");
            }
        }
        return new SafeHtml(html.toString());
    }

    private static void table(StringBuilder html, Field field, Map<String, String> answers) {
        html.append("<table><thead><tr><td></td>");
        field.columns()
                .forEach(c ->
                        html.append("<th scope=\"col\">")
                                .append(HtmlPage.escape(c.label()))
                                .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (Row row : field.rows()) {
            html.append("<tr><th scope=\"row\">")
                    .append(HtmlPage.escape(row.label()))
                    .append("</th>");
            for (Column column : field.columns()) {
                String answer = answers.getOrDefault(field.cellKey(row, column), "");
                html.append("<td>").append(lines(words(column.options(), answer))).append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static String lines(String text) {
        return HtmlPage.escape(text).replace("\n", "<br>");
    }

    /** Option ids become the words of the options; any other answer stays as it is. */
    private static String words(List<Option> options, String answer) {
        if (options.isEmpty()) {
            return answer;
        }
        List<String> chosen = Arrays.asList(answer.split(","));
        return options.stream()
                .filter(o -> chosen.contains(o.id()))
                .map(Option::text)
                .collect(Collectors.joining(", "));
    }
}
