package org.ramure.toolkit.paper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.PaperTable;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.SheetField;
import org.ramure.toolkit.sheet.SheetSection;
import org.ramure.toolkit.sheet.Weights;

/** The sections of a sheet on paper. */
final class SheetBody {

    /** The font has no drawn box. */
    private static final String BOX = "[   ]  ";

    private static final float FIRST = 130;
    private static final int BLANK_LINES = 3;
    private static final int BLANK_ROWS = 6;

    private final Sheet paper;
    private final Wording words;
    private final Language language;
    private final PaperFacts facts;
    private final int level;

    /** {@code level} is that of the headings of sections. */
    SheetBody(Sheet paper, Wording words, PaperFacts facts, int level) {
        this.paper = paper;
        this.words = words;
        this.language = words.language();
        this.facts = facts;
        this.level = level;
    }

    void draw() {
        if (facts.isBlank()) {
            new MarkdownOnPaper(paper, level + 1).draw(facts.sheet().about().intro().in(language));
        }
        facts.sheet().matrix().ifPresent(this::matrix);
        facts.sheet().charter().ifPresent(plan -> new CharterBody(paper, words, facts).draw(plan));
        facts.sheet().sections().stream()
                .filter(section -> !section.id().equals(CharterPlan.LEVERS))
                .forEach(this::section);
        if (!facts.isBlank()) {
            facts.sheet().score().ifPresent(this::score);
        }
    }

    static void heading(Sheet paper, int level, String text) {
        paper.down(9);
        paper.room(60);
        paper.paragraph("H" + level, level == 2 ? Style.SUBJECT : Style.H2, text);
        paper.down(3);
    }

    private void section(SheetSection section) {
        if (section.newPage() && paper.y() < Sheet.TOP - 100) {
            paper.room(10_000);
        }
        heading(paper, level, section.title().in(language));
        if (facts.isBlank()) {
            new MarkdownOnPaper(paper, level + 1).draw(section.text().in(language));
        }
        section.fields().stream()
                .filter(field -> !field.id().equals(MatrixPlan.WEIGHTS))
                .forEach(this::field);
    }

    private void field(SheetField field) {
        ExerciseContent.Field shown = field.in(language);
        paper.room(44);
        paper.paragraph("P", Style.STRONG, shown.label());
        if (facts.isBlank() && !shown.hint().isBlank()) {
            paper.paragraph("P", Style.LABEL, shown.hint());
        }
        if (field.isGrid()) {
            grid(field, shown);
        } else {
            answer(field, shown);
        }
        paper.down(6);
    }

    private void answer(SheetField field, ExerciseContent.Field shown) {
        String answer = facts.texts().getOrDefault(field.id(), "");
        if (!facts.isBlank()) {
            text(said(shown.kind(), shown.options(), answer));
            return;
        }
        if (!shown.options().isEmpty()) {
            shown.options().forEach(o -> paper.paragraph("P", Style.BODY, BOX + o.text()));
            return;
        }
        int lines = field.kind() == SheetField.Kind.TEXT ? BLANK_LINES : 1;
        for (int i = 0; i < lines; i++) {
            paper.down(20);
            paper.rule();
        }
    }

    private void text(String text) {
        if (text.isBlank()) {
            paper.paragraph("P", Style.LABEL, words.text("toolkit.paper.empty"));
            return;
        }
        for (String line : text.split("\\R", -1)) {
            if (!line.isBlank()) {
                paper.paragraph("P", Style.BODY, line.strip());
                paper.down(2);
            }
        }
    }

    /** A day as people write it, else what was chosen or written. */
    private String said(ExerciseContent.Kind kind, List<Option> options, String answer) {
        if (kind == ExerciseContent.Kind.DATE && !answer.isBlank()) {
            try {
                return words.day(LocalDate.parse(answer));
            } catch (DateTimeParseException notADay) {
                return answer;
            }
        }
        return said(options, answer);
    }

    static String said(List<Option> options, String answer) {
        if (options.isEmpty()) {
            return answer;
        }
        List<String> ids = List.of(answer.split(","));
        return String.join(
                ", ",
                options.stream().filter(o -> ids.contains(o.id())).map(Option::text).toList());
    }

    private void grid(SheetField field, ExerciseContent.Field shown) {
        float width = (Sheet.WIDTH - FIRST) / shown.columns().size();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("", FIRST));
        shown.columns().forEach(column -> columns.add(new Column(column.label(), width)));
        List<List<Cell>> rows = new ArrayList<>();
        for (ExerciseContent.Row row : shown.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(row.label()));
            boolean filled = false;
            for (ExerciseContent.Column column : shown.columns()) {
                String answer = facts.texts().getOrDefault(shown.cellKey(row, column), "");
                filled |= !answer.isBlank();
                cells.add(Cell.of(said(column.kind(), column.options(), answer)));
            }
            boolean list = field.kind() == SheetField.Kind.LIST;
            if (filled || !list || (facts.isBlank() && rows.size() < BLANK_ROWS)) {
                rows.add(cells);
            }
        }
        if (rows.isEmpty()) {
            text("");
        } else if (facts.isBlank()) {
            PaperTable.written(paper, columns, 26).draw(rows);
        } else {
            PaperTable.read(paper, columns).draw(rows);
        }
    }

    private void matrix(MatrixPlan plan) {
        heading(paper, level, words.text("toolkit.matrix"));
        Weights weights = plan.weights(facts.texts().getOrDefault(MatrixPlan.WEIGHTS, ""));
        float width = (Sheet.WIDTH - FIRST) / plan.columns().size();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("", FIRST));
        plan.columns()
                .forEach(column -> columns.add(new Column(column.label().in(language), width)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < plan.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(plan.rows().get(row).label().in(language)));
            for (int column = 0; column < plan.columns().size(); column++) {
                cells.add(
                        Cell.of(
                                weights.get(row, column)
                                        + " · "
                                        + plan.places().get(row).get(column).in(language)));
            }
            rows.add(cells);
        }
        PaperTable.read(paper, columns).draw(rows);
    }

    private void score(Score score) {
        Score.Result result = score.of(facts.texts());
        heading(paper, level, words.text("toolkit.result"));
        float number = 90;
        List<Column> columns =
                List.of(
                        new Column(words.text("toolkit.result.part"), Sheet.WIDTH - 2 * number),
                        new Column(words.text("toolkit.result.index"), number),
                        new Column(words.text("toolkit.result.answered"), number));
        PaperTable.read(paper, columns)
                .draw(
                        result.parts().stream()
                                .map(part ->
                                        List.of(
                                                Cell.of(part.part().title().in(language)),
                                                Cell.of(
                                                        part.index().isPresent()
                                                                ? part.index().getAsInt() + " / 100"
                                                                : "—"),
                                                Cell.of(part.answered() + " / " + part.asked())))
                                .toList());
        result.level()
                .ifPresent(found -> {
                    heading(paper, level + 1, found.title().in(language));
                    new MarkdownOnPaper(paper, level + 2).draw(found.feedback().in(language));
                });
    }
}
