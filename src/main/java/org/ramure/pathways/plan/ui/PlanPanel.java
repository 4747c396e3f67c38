package org.ramure.pathways.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.ramure.pathways.compose.Composition;
import org.ramure.pathways.compose.Composition.Choice;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.pathways.plan.Plan;
import org.ramure.pathways.plan.PlannedActivity;
import org.ramure.pathways.plan.Reasons;
import org.ramure.shared.Minutes;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** The composer's answer: what to do in which order, why, what was left out, and how to follow. */
class PlanPanel extends Section {

    private static final long PERCENT = 100;

    private final H2 heading = new H2();

    PlanPanel(ComposerState state, Plan plan, Reasons reasons) {
        addClassName("composer-plan");
        Composition found = plan.composition();
        heading.setText(getTranslation("pathways.composer.plan.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (found.choices().isEmpty()) {
            add(new Paragraph(getTranslation("pathways.composer.plan.nothing")));
        } else {
            add(sum(found, state.minutes()), steps(plan, reasons));
        }
        add(new LeftOutDetails(plan));
    }

    private Paragraph sum(Composition found, int minutes) {
        String sum =
                getTranslation(
                        "pathways.composer.plan.sum",
                        found.choices().size(),
                        Minutes.say(found.minutes()),
                        Minutes.say(minutes));
        String how =
                found.isExact()
                        ? getTranslation("pathways.composer.plan.best")
                        : getTranslation(
                                "pathways.composer.plan.near",
                                PERCENT * found.value() / Math.max(1, found.bound()));
        return new Paragraph(sum + " " + how);
    }

    private static OrderedList steps(Plan plan, Reasons reasons) {
        var list = new OrderedList();
        list.addClassName("composer-steps");
        plan.composition()
                .choices()
                .forEach(choice -> list.add(new ListItem(step(plan, choice, reasons))));
        return list;
    }

    private static Component step(Plan plan, Choice choice, Reasons reasons) {
        PlannedActivity activity = plan.activity(choice.activity().id());
        var head =
                new Div(
                        new H3(activity.title().in(Reader.language())),
                        new Span(Minutes.say(choice.activity().minutes())));
        head.addClassName("composer-step-head");
        return new Div(head, new Paragraph(reasons.of(plan, choice).in(Reader.language())));
    }

    /** Offers to keep it under a name and to follow it. */
    void offerFollowing(String name, boolean withAccount, Consumer<String> follow) {
        var field = new TextField(getTranslation("pathways.composer.follow.name"));
        field.setMaxLength(OwnPaths.LONGEST_TITLE);
        field.setValue(name);
        field.setManualValidation(true);
        var problem = new Div();
        var go = new Button(getTranslation("pathways.composer.follow.go"));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> {
            problem.removeAll();
            try {
                follow.accept(field.getValue());
            } catch (UserFacingException refusal) {
                problem.add(
                        Notices.problem(
                                getTranslation(
                                        refusal.messageKey(), refusal.arguments().toArray())));
            }
        });
        var row = new Div(field, go);
        row.addClassName("composer-follow");
        var note =
                new Paragraph(
                        getTranslation(
                                withAccount
                                        ? "pathways.composer.follow.account"
                                        : "pathways.composer.follow.guest"));
        note.addClassName("muted");
        addComponentAtIndex(getComponentCount() - 1, new Div(row, problem, note));
    }

    /** Moves the keyboard and the reader to the answer. */
    void focusHeading() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }
}
