package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.Script.Step;
import org.ramure.shared.ui.Prose;

/** The current step: why, what to say and watch, and what to leave out when late. */
class StepPanel extends Section {

    private String shown = "";

    StepPanel() {
        addClassName("live-step");
    }

    /** Built anew only when something in it has changed, so that nothing opened closes again. */
    void show(RunningOrder order) {
        boolean late = order.timing().isLate();
        String wanted = order.step().id() + late;
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        removeAll();
        Step step = order.step();
        var kind = new Span(getTranslation("cohorts.live.kind." + step.template().kind().name()));
        kind.addClassName("badge");
        add(new H2(step.template().title()), new Paragraph(kind));
        if (!step.template().aim().isEmpty()) {
            var aim = new Paragraph(step.template().aim());
            aim.addClassName("lead");
            add(aim);
        }
        if (late) {
            add(cut(step), ahead(order));
        }
        var notes = new Prose(step.notes());
        notes.addClassName("live-notes");
        add(notes);
        if (!late && !step.cut().isEmpty()) {
            add(cut(step));
        }
    }

    private Component cut(Step step) {
        var box = new Div();
        box.addClassNames("call-out", "live-cut");
        box.setVisible(!step.cut().isEmpty());
        box.add(new H3(getTranslation("cohorts.live.order.cut")), new Prose(step.cut()));
        return box;
    }

    private Component ahead(RunningOrder order) {
        List<Step> steps = order.script().steps();
        var content = new Div();
        for (Step step : steps.subList(order.current() + 1, steps.size())) {
            if (!step.cut().isEmpty()) {
                content.add(new H3(step.template().title()), new Prose(step.cut()));
            }
        }
        var details = new NativeDetails(getTranslation("cohorts.live.order.cutAhead"), content);
        details.setVisible(content.getComponentCount() > 0);
        return details;
    }
}
