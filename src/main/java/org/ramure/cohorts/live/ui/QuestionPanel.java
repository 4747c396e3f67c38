package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.ResultHtml;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.Tally;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** The question of the current step: open, close, open again; what came so far. */
class QuestionPanel extends Section {

    private final DeskActions actions;
    private final ResultHtml html;
    private String shown = "";

    QuestionPanel(DeskActions actions, ResultHtml html) {
        this.actions = actions;
        this.html = html;
        addClassNames("live-question-desk", "card");
    }

    void show(RunningOrder order, List<LiveResult> results) {
        Optional<LiveResult> current =
                order.step()
                        .question()
                        .flatMap(question ->
                                results.stream()
                                        .filter(result -> result.question().equals(question))
                                        .findFirst());
        setVisible(current.isPresent());
        current.filter(result -> !result.toString().equals(shown)).ifPresent(this::build);
    }

    private void build(LiveResult result) {
        shown = result.toString();
        removeAll();
        var title = new H2(getTranslation("cohorts.live.order.question"));
        var state = new Span(getTranslation("cohorts.live.order.state." + result.state().name()));
        state.addClassName("badge");
        var answers = new Span(getTranslation("cohorts.live.order.answers", result.answers()));
        answers.addClassName("live-answers");
        var line = new Paragraph(state, answers);
        line.addClassName("cluster");
        add(title, new Paragraph(result.question().title().in(Reader.language())), line);
        if (!result.sealed()) {
            add(toggle(result));
        }
        if (result.state() != LiveResult.State.WAITING) {
            var chart = new Prose(html.of(result));
            chart.removeClassName("prose");
            add(chart);
            hiding(result);
        }
    }

    private NativeButton toggle(LiveResult result) {
        String id = result.question().id();
        String key =
                switch (result.state()) {
                    case WAITING -> "cohorts.live.order.open";
                    case OPEN -> "cohorts.live.order.close";
                    case CLOSED -> "cohorts.live.order.reopen";
                };
        return DeskActions.button(
                getTranslation(key),
                result.isOpen() ? "button-quiet" : "button-primary",
                "q",
                click ->
                        actions.question(
                                click.getSource(),
                                (questions, seat) -> {
                                    if (result.isOpen()) {
                                        questions.close(seat.caller(), seat.halfDay(), id);
                                    } else {
                                        questions.open(seat.caller(), seat.halfDay(), id);
                                    }
                                }));
    }

    /** Any word can be taken off all screens. */
    private void hiding(LiveResult result) {
        if (result.question().kind() != LiveQuestion.Kind.WORDS || result.tally().isEmpty()) {
            return;
        }
        var words = new Div();
        words.addClassName("cluster");
        for (Tally.Count word : result.tally().get().counts()) {
            String label = word.label().in(Reader.language());
            NativeButton hide =
                    DeskActions.button(
                            label + " ×",
                            "button-quiet",
                            "",
                            click ->
                                    actions.question(
                                            click.getSource(),
                                            (questions, seat) ->
                                                    questions.hide(
                                                            seat.caller(),
                                                            seat.halfDay(),
                                                            result.question().id(),
                                                            word.id(),
                                                            true)));
            hide.setAriaLabel(getTranslation("cohorts.live.order.hide", label));
            words.add(hide);
        }
        add(new NativeDetails(getTranslation("cohorts.live.order.hideTitle"), words));
    }
}
