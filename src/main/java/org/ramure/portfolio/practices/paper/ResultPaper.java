package org.ramure.portfolio.practices.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.portfolio.practices.ValuedResult;
import org.ramure.portfolio.practices.ValuedResult.Said;
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
import org.springframework.stereotype.Component;

/** Draws a result as a tagged PDF. Safe for several threads. */
@Component
public class ResultPaper {

    private static final float PRACTICE = 132;
    private static final float LEVEL = 88;
    private static final float VIEW = 150;

    private final Translations translations;
    private final IssuerSettings issuer;

    ResultPaper(Translations translations, IssuerSettings issuer) {
        this.translations = translations;
        this.issuer = issuer;
    }

    /** The paper in this language; what people wrote stays as they wrote it. */
    public byte[] draw(ValuedResult result, Language language) {
        return new Drawing(result, new Wording(translations, language)).draw();
    }

    private final class Drawing {

        private final ValuedResult result;
        private final Wording words;
        private final Sheet sheet;
        private final String title;

        Drawing(ValuedResult result, Wording words) {
            this.result = result;
            this.words = words;
            this.title = say("title");
            this.sheet =
                    new Sheet(
                            new TaggedPdf(
                                    new TaggedPdf.About(
                                            words.language(),
                                            title + " · " + result.person(),
                                            issuer.name(),
                                            result.grid().in(words.language()),
                                            result.confirmedAt())));
        }

        private String say(String key, Object... arguments) {
            return words.text("portfolio.practices.paper." + key, arguments);
        }

        byte[] draw() {
            Letterhead.draw(sheet, issuer.name(), List.of(issuer.legalStatus(), issuer.address()));
            sheet.moveTo(Math.min(sheet.y() - 18, Sheet.TOP - 58));
            sheet.fittedLine("H1", Style.H1.sized(24), title, 17);
            sheet.down(4);
            sheet.fittedLine("P", Style.NAME.sized(19), result.person(), 13);
            sheet.down(6);
            LabelledLines.draw(sheet, facts());
            sheet.paragraph("P", Style.NOTE, say("how"));
            table("discussed", true);
            table("declared", false);
            notes();
            next();
            return sheet.close((page, pages) -> say("foot", title, result.person(), page, pages));
        }

        private List<LabelledLines.Line> facts() {
            return List.of(
                    new LabelledLines.Line(
                            say("other"),
                            result.other()
                                    + " ("
                                    + words.text("portfolio.practices.talk.role." + result.role())
                                    + ")"),
                    new LabelledLines.Line(
                            say("grid"),
                            say(
                                    "grid.value",
                                    result.grid().in(words.language()),
                                    result.gridVersion())),
                    new LabelledLines.Line(say("frozen"), words.day(result.frozenAt())),
                    new LabelledLines.Line(say("confirmed"), words.day(result.confirmedAt())));
        }

        private void table(String key, boolean discussed) {
            List<ValuedResult.Line> lines =
                    result.lines().stream().filter(l -> l.discussed() == discussed).toList();
            if (lines.isEmpty()) {
                return;
            }
            heading(say(key));
            PaperTable.read(sheet, columns(discussed)).draw(lines.stream().map(this::row).toList());
            sheet.down(7);
        }

        private List<Column> columns(boolean discussed) {
            return List.of(
                    new Column(say("practice"), PRACTICE),
                    new Column(say("self"), LEVEL),
                    new Column(discussed ? say("view") : say("mode"), VIEW),
                    new Column(say("evidence"), Sheet.WIDTH - PRACTICE - LEVEL - VIEW));
        }

        private List<Cell> row(ValuedResult.Line line) {
            Language language = words.language();
            return List.of(
                    Cell.of(line.title().in(language)),
                    Cell.of(line.level().in(language)),
                    Cell.of(line.view().map(this::view).orElseGet(() -> say("mode.self"))),
                    Cell.of(evidence(line)));
        }

        /** The level, why, and that it was discussed. */
        private String view(ValuedResult.View view) {
            String level =
                    view.level()
                            .map(text -> text.in(words.language()))
                            .orElseGet(() -> say("cannotSay"));
            return Stream.of(level, view.reason().strip(), say("mode.discussed", result.other()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private String evidence(ValuedResult.Line line) {
            List<String> parts = new ArrayList<>(line.evidence());
            if (parts.isEmpty()) {
                parts.add(say("noEvidence"));
            }
            if (!line.impacts().isEmpty()) {
                parts.add(
                        say(
                                "impact",
                                line.impacts().stream()
                                        .map(text -> text.in(words.language()))
                                        .collect(Collectors.joining(", "))));
            }
            return String.join(" · ", parts);
        }

        private void notes() {
            if (result.notes().isEmpty()) {
                return;
            }
            heading(say("said"));
            for (Said said : result.notes()) {
                sheet.room(40);
                sheet.paragraph("H3", Style.STRONG, said.step().in(words.language()));
                by(result.person(), said.self());
                by(result.other(), said.other());
                sheet.down(4);
            }
        }

        private void by(String who, String text) {
            for (String line : text.split("\\R", -1)) {
                if (!line.isBlank()) {
                    sheet.paragraph("P", Style.BODY, say("by", who, line.strip()));
                    sheet.down(2);
                }
            }
        }

        private void next() {
            Said next = result.next();
            if (!next.self().isBlank() || !next.other().isBlank()) {
                heading(say("next"));
                by(result.person(), next.self());
                by(result.other(), next.other());
            }
        }

        private void heading(String text) {
            sheet.down(9);
            sheet.room(60);
            sheet.paragraph("H2", Style.H2, text);
            sheet.down(3);
        }
    }
}
