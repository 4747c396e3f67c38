package org.ramure.toolkit.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.shared.IssuerSettings;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.LabelledLines;
import org.ramure.shared.paper.Letterhead;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;
import org.springframework.stereotype.Component;

/** Draws one sheet, filled in or blank. Safe for several threads. */
@Component
public class SheetPaper {

    private final Translations translations;
    private final IssuerSettings issuer;

    SheetPaper(Translations translations, IssuerSettings issuer) {
        this.translations = translations;
        this.issuer = issuer;
    }

    /** The paper in this language; what people wrote stays as they wrote it. */
    public byte[] draw(PaperFacts facts, Language language) {
        Wording words = new Wording(translations, language);
        String name = facts.sheet().title().in(language);
        String title = facts.title().isBlank() ? name : facts.title();
        Sheet paper =
                new Sheet(
                        new TaggedPdf(
                                new TaggedPdf.About(
                                        language, title, issuer.name(), name, facts.madeAt())));
        Letterhead.draw(paper, issuer.name(), List.of(issuer.legalStatus(), issuer.address()));
        paper.moveTo(Math.min(paper.y() - 18, Sheet.TOP - 58));
        paper.fittedLine("H1", Style.H1.sized(24), title, 15);
        paper.down(6);
        if (!facts.isBlank()) {
            LabelledLines.draw(paper, lines(facts, words, name));
        }
        new SheetBody(paper, words, facts, 2).draw();
        return paper.close((page, pages) -> words.text("toolkit.paper.foot", title, page, pages));
    }

    /** A blank one. */
    public byte[] blank(org.ramure.toolkit.sheet.Sheet sheet, Language language, Instant now) {
        return draw(
                new PaperFacts(sheet, "", "", Map.of(), Map.of(), Optional.empty(), now), language);
    }

    private static List<LabelledLines.Line> lines(PaperFacts facts, Wording words, String name) {
        return List.of(
                new LabelledLines.Line(words.text("toolkit.paper.sheet"), name),
                new LabelledLines.Line(words.text("toolkit.paper.owner"), facts.owner()),
                new LabelledLines.Line(
                        words.text("toolkit.paper.state"),
                        facts.kept()
                                .map(kept ->
                                        words.text(
                                                "toolkit.paper.kept",
                                                kept.number(),
                                                kept.label(),
                                                words.day(kept.takenAt())))
                                .orElseGet(() ->
                                        words.text(
                                                "toolkit.paper.now", words.day(facts.madeAt())))));
    }
}
