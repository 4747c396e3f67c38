package org.ramure.toolkit.hackathon.paper;

import java.util.ArrayList;
import java.util.List;
import org.ramure.shared.IssuerSettings;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.LabelledLines;
import org.ramure.shared.paper.Letterhead;
import org.ramure.shared.paper.PaperTable;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonText;
import org.ramure.toolkit.hackathon.TeamFeedback;
import org.springframework.stereotype.Component;

/** Draws what a team is told as a tagged PDF. Safe for several threads. */
@Component
public class FeedbackPaper {

    private static final float MEAN = 90;
    private static final int DECIMALS = 2;

    private final Translations translations;
    private final IssuerSettings issuer;

    FeedbackPaper(Translations translations, IssuerSettings issuer) {
        this.translations = translations;
        this.issuer = issuer;
    }

    /** The paper in this language; what people wrote stays as they wrote it. */
    public byte[] draw(TeamFeedback feedback, Language language) {
        return new Drawing(feedback, new Wording(translations, language)).draw();
    }

    private final class Drawing {

        private final TeamFeedback feedback;
        private final Hackathon hackathon;
        private final Wording words;
        private final Sheet sheet;
        private final String title;

        Drawing(TeamFeedback feedback, Wording words) {
            this.feedback = feedback;
            this.hackathon = feedback.hackathon();
            this.words = words;
            this.title = say("feedback.title", feedback.team().name());
            this.sheet =
                    new Sheet(
                            new TaggedPdf(
                                    new TaggedPdf.About(
                                            words.language(),
                                            title,
                                            issuer.name(),
                                            hackathon.terms().title(),
                                            hackathon.state().openedAt().orElseThrow())));
        }

        private String say(String key, Object... arguments) {
            return words.text("toolkit.hackathon." + key, arguments);
        }

        byte[] draw() {
            Letterhead.draw(sheet, issuer.name(), List.of(issuer.legalStatus(), issuer.address()));
            sheet.moveTo(Math.min(sheet.y() - 18, Sheet.TOP - 58));
            sheet.fittedLine("H1", Style.H1.sized(24), title, 15);
            sheet.down(4);
            sheet.fittedLine("P", Style.NAME.sized(17), hackathon.terms().title(), 12);
            sheet.down(6);
            LabelledLines.draw(sheet, facts());
            heading(hackathon.template().feedback().title().in(words.language()));
            feedback.said().forEach(this::said);
            marks();
            return sheet.close((page, pages) -> say("paper.foot", title, page, pages));
        }

        private List<LabelledLines.Line> facts() {
            List<LabelledLines.Line> lines = new ArrayList<>();
            lines.add(
                    new LabelledLines.Line(
                            say("paper.when"),
                            words.day(hackathon.terms().firstDay())
                                    + (hackathon.terms().place().isEmpty()
                                            ? ""
                                            : " · " + hackathon.terms().place())));
            hackathon
                    .template()
                    .brief(feedback.team().brief())
                    .ifPresent(b ->
                            lines.add(
                                    new LabelledLines.Line(
                                            say("brief"), b.title().in(words.language()))));
            feedback.place()
                    .ifPresent(place ->
                            lines.add(new LabelledLines.Line(say("ranking.rank"), place(place))));
            if (!hackathon.state().openedReason().isEmpty()) {
                lines.add(
                        new LabelledLines.Line(
                                say("paper.early"), hackathon.state().openedReason()));
            }
            return lines;
        }

        private String place(TeamFeedback.Place place) {
            return say(
                    "feedback.place",
                    say(HackathonText.rankKey(place.rank(), place.tied()), place.rank()),
                    place.of(),
                    HackathonText.number(
                            place.score().rounded(place.decimals()), words.language()));
        }

        private void said(TeamFeedback.Said said) {
            sheet.room(40);
            sheet.paragraph("H3", Style.STRONG, said.prompt().label().in(words.language()));
            if (said.texts().isEmpty()) {
                sheet.paragraph("P", Style.NOTE, say("feedback.nothing"));
            }
            for (String text : said.texts()) {
                for (String line : text.split("\\R", -1)) {
                    if (!line.isBlank()) {
                        sheet.paragraph("P", Style.BODY, line.strip());
                        sheet.down(2);
                    }
                }
                sheet.down(3);
            }
            sheet.down(3);
        }

        private void marks() {
            if (feedback.criteria().isEmpty()) {
                return;
            }
            heading(say("feedback.marks"));
            sheet.paragraph(
                    "P",
                    Style.NOTE,
                    say("feedback.caption", feedback.by(), hackathon.template().most()));
            PaperTable.read(
                            sheet,
                            List.of(
                                    new Column(say("ranking.criterion"), Sheet.WIDTH - MEAN),
                                    new Column(say("ranking.mean"), MEAN)))
                    .draw(feedback.criteria().stream().map(this::row).toList());
        }

        private List<Cell> row(TeamFeedback.Judged judged) {
            return List.of(
                    Cell.of(
                            say(
                                    "jury.criterion",
                                    judged.criterion().title().in(words.language()),
                                    judged.criterion().weight())),
                    Cell.of(
                            HackathonText.number(
                                    judged.mean().rounded(DECIMALS), words.language())));
        }

        private void heading(String text) {
            sheet.down(9);
            sheet.room(60);
            sheet.paragraph("H2", Style.H2, text);
            sheet.down(3);
        }
    }
}
