package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Feedback;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** The answer being written: a level and a comment per criterion, saved as it changes. */
public final class AnswerForm extends Section {

    private final Map<String, RadioButtonGroup<Integer>> levels = new LinkedHashMap<>();
    private final Map<String, TextArea> comments = new LinkedHashMap<>();
    private final TextArea comment = new TextArea();
    private final Span saved = new Span();
    private final Div problem = new Div();
    private final ToLongFunction<Feedback> save;
    private long version;

    /** {@code save} keeps a draft and returns its version; {@code send} sends that version. */
    public AnswerForm(
            Optional<Rubric> rubric,
            Feedback answer,
            ToLongFunction<Feedback> save,
            LongConsumer send) {
        this.save = save;
        this.version = answer.version();
        addClassNames("cohorts-work-answer", "stack");
        add(new H2(getTranslation("cohorts.work.answer")));
        rubric.map(Rubric::criteria).orElse(List.of()).forEach(c -> add(criterion(c, answer)));
        comment.setLabel(getTranslation("cohorts.work.answer.comment"));
        comment.setValue(answer.comment());
        comment.setMinRows(4);
        prepare(comment);
        saved.addClassName("muted");
        saved.getElement().setAttribute("role", "status");
        Button button =
                new Button(
                        getTranslation("cohorts.work.answer.send"),
                        click -> {
                            if (keep()) {
                                attempt(() -> send.accept(version));
                            }
                        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(comment, saved, problem, button);
    }

    private Div criterion(Rubric.Criterion criterion, Feedback answer) {
        Language language = Reader.language();
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(criterion.label().in(language));
        group.setItems(IntStream.range(0, criterion.levels().size()).boxed().toList());
        group.setItemLabelGenerator(level -> {
            Rubric.Level one = criterion.levels().get(level);
            return getTranslation(
                    "cohorts.work.level", one.label().in(language), one.text().in(language));
        });
        TextArea words = new TextArea(getTranslation("cohorts.work.answer.why"));
        answer.line(criterion.id())
                .ifPresent(line -> {
                    group.setValue(line.level());
                    words.setValue(line.comment());
                });
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        prepare(words);
        levels.put(criterion.id(), group);
        comments.put(criterion.id(), words);
        Div box = new Div(group, words);
        box.addClassName("cohorts-work-criterion");
        return box;
    }

    private void prepare(TextArea area) {
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(800);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
    }

    private boolean keep() {
        return attempt(() -> {
            version = save.applyAsLong(written());
            saved.setText(getTranslation("cohorts.work.answer.saved"));
        });
    }

    private Feedback written() {
        List<Feedback.Line> lines = new ArrayList<>();
        levels.forEach((id, group) -> {
            TextArea words = comments.get(id);
            String why = words == null ? "" : words.getValue().strip();
            if (group.getValue() != null || !why.isEmpty()) {
                lines.add(new Feedback.Line(id, group.getValue(), why));
            }
        });
        return new Feedback(
                comment.getValue().strip(), lines, Optional.empty(), Optional.empty(), version);
    }

    private boolean attempt(Runnable what) {
        problem.removeAll();
        try {
            what.run();
            return true;
        } catch (UserFacingException no) {
            problem.add(Notices.problem(WorkWords.refusal(this, no)));
            return false;
        }
    }
}
