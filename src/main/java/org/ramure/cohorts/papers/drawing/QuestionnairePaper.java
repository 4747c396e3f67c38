package org.ramure.cohorts.papers.drawing;

import java.util.List;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;

/** A questionnaire to fill with a pen: boxes to tick, lines to write on. */
final class QuestionnairePaper {

    private static final float INDENT = 16;
    private static final float BOX = 8;
    private static final float LINE = 22;
    private static final int LINES = 3;
    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

    private final PaperForm form;
    private final Sheet sheet;
    private final TaggedPdf pdf;
    private final PaperWords words;

    private QuestionnairePaper(PaperForm form, PaperWords words) {
        this.form = form;
        this.sheet = form.sheet();
        this.pdf = sheet.pdf();
        this.words = words;
    }

    static byte[] draw(CohortFacts facts, Questionnaire questionnaire, PaperWords words) {
        var form = new PaperForm(facts, words, questionnaire.title().in(words.language()), "");
        return new QuestionnairePaper(form, words).draw(facts, questionnaire);
    }

    private byte[] draw(CohortFacts facts, Questionnaire questionnaire) {
        form.subject(facts.cohort().title());
        form.say(questionnaire.intro().in(words.language()));
        form.say(words.of("questionnaire.name"));
        line(Sheet.LEFT);
        form.small(words.of("questionnaire.required"));
        int number = 1;
        for (Questionnaire.Question question : questionnaire.questions()) {
            question(number++, question);
        }
        return form.close();
    }

    private void question(int number, Questionnaire.Question question) {
        String title = number + ".\u00a0" + question.title().in(words.language());
        String mark = question.required() ? "\u00a0*" : "";
        float answers =
                question.kind() == Questionnaire.Kind.TEXT
                        ? LINES * LINE
                        : labels(question).size() * Style.BODY.leading();
        sheet.down(6);
        sheet.room(sheet.height(Style.STRONG, title + mark, Sheet.WIDTH) + 24 + answers);
        sheet.paragraph("P", Style.STRONG, title + mark);
        if (question.referentOnly()) {
            sheet.paragraph("P", Style.SMALL_MUTED, words.of("questionnaire.referent"));
        }
        switch (question.kind()) {
            case TEXT -> {
                for (int i = 0; i < LINES; i++) {
                    line(Sheet.LEFT);
                }
            }
            case MULTIPLE -> {
                sheet.paragraph("P", Style.SMALL_MUTED, words.of("questionnaire.several"));
                options(labels(question));
            }
            case SCALE, SINGLE -> options(labels(question));
        }
    }

    private List<String> labels(Questionnaire.Question question) {
        return question.options().isEmpty()
                ? SCALE.stream()
                        .map(n ->
                                n.equals("1") || n.equals("5")
                                        ? words.of("questionnaire.scale." + n)
                                        : n)
                        .toList()
                : question.options().stream().map(o -> o.label().in(words.language())).toList();
    }

    private void options(List<String> labels) {
        sheet.down(2);
        pdf.group("L", () -> labels.forEach(this::option));
    }

    private void option(String label) {
        float top = sheet.y();
        pdf.artifact(() -> {
            pdf.canvas().setColorStroke(Style.INK);
            pdf.canvas().setLineWidth(0.8f);
            pdf.canvas().rectangle(Sheet.LEFT + 2, top - BOX - 3, BOX, BOX);
            pdf.canvas().stroke();
        });
        pdf.group(
                "LI",
                () ->
                        pdf.leaf(
                                "LBody",
                                () ->
                                        sheet.moveTo(
                                                sheet.draw(
                                                        Style.BODY,
                                                        label,
                                                        Sheet.LEFT + INDENT,
                                                        top,
                                                        Sheet.WIDTH - INDENT))));
        sheet.down(1);
    }

    private void line(float left) {
        sheet.room(LINE);
        sheet.down(LINE);
        pdf.artifact(() -> {
            pdf.canvas().setColorStroke(Style.LINE);
            pdf.canvas().setLineWidth(0.6f);
            pdf.canvas().moveTo(left, sheet.y() + 2);
            pdf.canvas().lineTo(Sheet.RIGHT, sheet.y() + 2);
            pdf.canvas().stroke();
        });
    }
}
