package org.ramure.cohorts.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import org.ramure.shared.Minutes;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;

/**
 * The certificat de réalisation in the wording that is common in France since 2020, whatever the
 * language of the session; the hours are those that the attendance log shows.
 */
final class RealisationPaper {

    private static final List<String> NATURES = List.of("training", "skills", "vae", "work");
    private static final float BOX = 8;

    private RealisationPaper() {}

    static byte[] draw(CohortFacts facts, PersonFacts person, PaperWords words) {
        var form = new PaperForm(facts, words, words.of("done.title"), person.name());
        PaperIssuer issuer = facts.issuer();
        form.say(
                issuer.signatory().isBlank()
                        ? words.of("done.signatory.blank", issuer.name())
                        : words.of("done.signatory", issuer.signatory(), issuer.name()));
        form.say(words.of("done.states"));
        form.name(person.name());
        form.say(person.organisation().isBlank() ? "" : words.of("done.of", person.organisation()));
        form.sheet().down(4);
        form.say(words.of("done.followed"));
        form.subject(facts.cohort().title());
        form.say(words.of("done.nature"));
        natures(form.sheet(), words);
        form.sheet().down(8);
        form.line(
                        words.of("done.dates"),
                        words.period(
                                facts.halfDays(),
                                facts.cohort().firstDay(),
                                facts.cohort().lastDay()))
                .line(
                        words.of("done.duration"),
                        words.of("done.duration.value", Minutes.say(person.observed())))
                .line(words.of("done.prescribed"), Minutes.say(facts.prescribed()))
                .lines();
        form.small(words.of("done.clock"));
        form.sheet().down(6);
        form.say(words.of("done.keeps"));
        form.signature();
        form.small(words.of("done.remote"));
        return form.close();
    }

    private static void natures(Sheet sheet, PaperWords words) {
        TaggedPdf pdf = sheet.pdf();
        List<String> lines = new ArrayList<>(NATURES);
        pdf.group("L", () -> lines.forEach(nature -> nature(sheet, nature, words)));
    }

    private static void nature(Sheet sheet, String nature, PaperWords words) {
        boolean chosen = nature.equals(NATURES.getFirst());
        float top = sheet.y();
        TaggedPdf pdf = sheet.pdf();
        pdf.artifact(() -> {
            var canvas = pdf.canvas();
            canvas.setColorStroke(Style.INK);
            canvas.setLineWidth(0.8f);
            float bottom = top - BOX - 3;
            canvas.rectangle(Sheet.LEFT, bottom, BOX, BOX);
            if (chosen) {
                canvas.moveTo(Sheet.LEFT, bottom);
                canvas.lineTo(Sheet.LEFT + BOX, bottom + BOX);
                canvas.moveTo(Sheet.LEFT, bottom + BOX);
                canvas.lineTo(Sheet.LEFT + BOX, bottom);
            }
            canvas.stroke();
        });
        String label = words.of("done.nature." + nature);
        String text = chosen ? words.of("done.chosen", label) : label;
        Style style = chosen ? Style.STRONG : Style.BODY;
        pdf.group(
                "LI",
                () ->
                        pdf.leaf(
                                "LBody",
                                () ->
                                        sheet.moveTo(
                                                sheet.draw(
                                                        style,
                                                        text,
                                                        Sheet.LEFT + 16,
                                                        top,
                                                        Sheet.WIDTH - 16))));
    }
}
