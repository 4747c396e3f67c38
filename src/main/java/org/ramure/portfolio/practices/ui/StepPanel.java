package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entry;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.ConversationFields;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Step;
import org.ramure.portfolio.practices.PracticeGrid.StepKind;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.portfolio.practices.Side;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** One step: what is said to both, one's own fields, and what the other wrote. */
class StepPanel extends Section {

    private final transient Ground ground;
    private final transient Step step;

    /** What a step is shown from. */
    record Ground(PracticeGrid grid, Conversation talk, PersonId me, ConversationFields fields) {}

    StepPanel(Ground ground, Step step) {
        this.ground = ground;
        this.step = step;
        addClassNames("card", "stack");
        List<Step> steps = ground.grid().guide().steps();
        int at = steps.indexOf(step);
        add(
                new H2(step.title().in(Reader.language())),
                PracticeWords.muted(
                        getTranslation(
                                "portfolio.practices.talk.step",
                                at + 1,
                                steps.size() + 1,
                                step.minutes())),
                new Paragraph(step.text().in(Reader.language())));
        Div columns = new Div(mine(), theirs());
        columns.addClassName("portfolio-practices-columns");
        String next = at + 1 < steps.size() ? steps.get(at + 1).id() : "accord";
        String title =
                at + 1 < steps.size()
                        ? steps.get(at + 1).title().in(Reader.language())
                        : getTranslation("portfolio.practices.talk.agree");
        Anchor go =
                new Anchor(
                        PracticeTalkView.address(ground.talk(), next),
                        getTranslation("portfolio.practices.next", title));
        go.addClassName("button-primary");
        add(columns, go);
    }

    /** What one chooses among: practices with something in them; later, those chosen. */
    private List<String> practices() {
        return step.kind() == StepKind.CHOOSE
                ? ground.talk().version().rows().stream().map(PracticeRow::practice).toList()
                : ground.talk().chosen();
    }

    private ExerciseContent fields(Side side) {
        return ground.fields().of(ground.grid(), step, side, practices(), Reader.language());
    }

    private Map<String, Entry> entries(Side side) {
        return Objects.requireNonNullElse(ground.talk().entries().get(side), Map.of());
    }

    private Component mine() {
        Side side = ground.talk().side();
        ExerciseContent content = fields(side);
        Div box = new Div(new H3(getTranslation("portfolio.practices.talk.mine")));
        if (ground.talk().isClosed()) {
            box.add(read(content, side));
        } else if (content.fields().isEmpty()) {
            box.add(PracticeWords.muted(getTranslation("portfolio.practices.talk.chooseFirst")));
        } else {
            box.add(
                    new Worksheet(
                            content,
                            entries(side),
                            "saisies/pratiques/entretien." + ground.talk().id(),
                            new Worksheet.Owner(Entries.ownerMark(ground.me()), false)));
        }
        return box;
    }

    private Component theirs() {
        Conversation talk = ground.talk();
        Side side = talk.side().opposite();
        String name = talk.side() == Side.SELF ? talk.other().name() : talk.personName();
        Div box = new Div(new H3(getTranslation("portfolio.practices.talk.theirs", name)));
        box.addClassName("portfolio-practices-theirs");
        ExerciseContent content = fields(side);
        boolean any =
                content.fields().stream()
                        .flatMap(field -> field.keys().stream())
                        .anyMatch(key -> !talk.text(side, key).isBlank());
        box.add(
                any
                        ? read(content, side)
                        : PracticeWords.muted(getTranslation("portfolio.practices.talk.nothing")));
        return box;
    }

    private Prose read(ExerciseContent content, Side side) {
        Map<String, String> texts = new HashMap<>();
        entries(side).forEach((key, entry) -> texts.put(key, entry.content()));
        Prose prose = new Prose(ExerciseHtml.fields(content, texts, "h4"));
        prose.addClassName("cohorts-sheet-read");
        return prose;
    }
}
