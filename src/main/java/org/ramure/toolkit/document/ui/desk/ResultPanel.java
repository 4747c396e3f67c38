package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.sheet.KitLinks;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.Score.Level;
import org.ramure.toolkit.sheet.Score.PartResult;

/** What the answers say so far: a drawing, the same as a table, and words about it. */
public final class ResultPanel extends Section {

    private static final int NEAR = 3;

    private final transient Score score;
    private final transient Recommended recommended;
    private final Language language = Reader.language();

    ResultPanel(Score score, Recommended recommended) {
        this.score = score;
        this.recommended = recommended;
        addClassNames("toolkit-result", "card", "stack");
        getElement().setAttribute("aria-labelledby", "toolkit-result");
    }

    void show(Map<String, String> answers) {
        removeAll();
        Score.Result result = score.of(answers);
        var heading = new H2(ToolWords.text("result"));
        heading.setId("toolkit-result");
        add(heading);
        long answered = result.parts().stream().mapToInt(PartResult::answered).sum();
        long asked = result.parts().stream().mapToInt(PartResult::asked).sum();
        if (answered == 0) {
            add(ToolWords.muted(ToolWords.text("result.none", asked)));
            return;
        }
        if (!result.complete()) {
            String said = score.partial().in(language);
            add(
                    ToolWords.muted(
                            (said.isBlank() ? "" : said + " ")
                                    + ToolWords.text("result.partial", answered, asked)));
        }
        add(new PartsPicture(score, List.of(result), List.of("")), table(result));
        standing(result);
        result.level().ifPresent(level -> level(level, result.index()));
    }

    private PlainTable table(Score.Result result) {
        var table =
                new PlainTable(
                        ToolWords.text("result.table"),
                        ToolWords.text("result.part"),
                        ToolWords.text("result.index"),
                        ToolWords.text("result.weight"),
                        ToolWords.text("result.answered"));
        for (PartResult part : result.parts()) {
            table.addRow(
                    part.part().title().in(language),
                    words(part.index()),
                    part.part().weight() + " %",
                    part.answered() + " / " + part.asked());
        }
        return table;
    }

    /** An index in words. */
    public static String words(OptionalInt index) {
        return index.isPresent() ? index.getAsInt() + " / 100" : "—";
    }

    /** Parts with words of their own speak when they stand out. */
    private void standing(Score.Result result) {
        List<PartResult> known =
                result.parts().stream().filter(part -> part.index().isPresent()).toList();
        int most = known.stream().mapToInt(part -> part.index().orElse(0)).max().orElse(0);
        known.stream()
                .filter(part -> !part.part().feedback().isEmpty())
                .filter(part -> most > 0 && part.index().orElse(0) >= most - NEAR)
                .sorted(
                        Comparator.comparing(
                                (PartResult part) -> part.index().orElse(0),
                                Comparator.reverseOrder()))
                .forEach(part ->
                        add(
                                new H3(part.part().title().in(language)),
                                prose(part.part().feedback().in(language))));
    }

    private static Prose prose(String markdown) {
        return new Prose(KitLinks.html(markdown));
    }

    private void level(Level level, OptionalInt index) {
        add(new H3(level.title().in(language)));
        index.ifPresent(value -> add(ToolWords.muted(ToolWords.text("result.total", value))));
        add(prose(level.feedback().in(language)));
        List<Recommended.Item> items = recommended.of(level.resources());
        if (items.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        items.forEach(item -> {
            var entry = new ListItem(new Anchor(item.address(), item.title().in(language)));
            if (item.minutes() > 0) {
                entry.add(" (" + ToolWords.text("minutes", item.minutes()) + ")");
            }
            list.add(entry);
        });
        add(new Paragraph(ToolWords.text("result.next")), list);
    }
}
