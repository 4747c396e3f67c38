package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participants;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circles;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PlainTable;

/** Pairs and trios of a cohort for who runs it: who, since when, and that they meet. */
class CirclesPanel extends Section {

    private final transient Circles circles;
    private final transient Participants participants;
    private final PersonId me;
    private final Cohort cohort;
    private final Div content = new Div();

    CirclesPanel(Circles circles, Participants participants, PersonId me, Cohort cohort) {
        this.circles = circles;
        this.participants = participants;
        this.me = me;
        this.cohort = cohort;
        addClassName("stack");
        add(
                new H2(getTranslation("portfolio.codev.circles")),
                CodevWords.muted(getTranslation("portfolio.codev.circles.how")),
                content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<Circle> all = circles.all(me, cohort.id());
        content.add(
                all.isEmpty()
                        ? CodevWords.muted(getTranslation("portfolio.codev.circles.none"))
                        : table(all));
        List<FormCircle.Choice> people =
                participants.enrolled(me, cohort.id()).stream()
                        .flatMap(p ->
                                p.person().stream().map(id -> new FormCircle.Choice(id, p.name())))
                        .toList();
        content.add(
                dealing(),
                new FormCircle(
                        new FormCircle.Ground(circles, me, cohort.id(), people, false),
                        this::refresh));
    }

    private Component table(List<Circle> all) {
        PlainTable table =
                new PlainTable(
                        getTranslation("portfolio.codev.circles.caption"),
                        getTranslation("portfolio.codev.circles.members"),
                        getTranslation("portfolio.codev.circles.since"),
                        getTranslation("portfolio.codev.circles.met"),
                        getTranslation("portfolio.codev.circles.next"));
        String none = getTranslation("portfolio.codev.never");
        for (Circle circle : all) {
            String names =
                    circle.present().stream()
                            .map(seat -> CodevWords.name(this, seat.name()))
                            .collect(Collectors.joining(", "));
            table.addRow(
                    new Anchor(
                            "entraide/" + circle.id(),
                            circle.isOver()
                                    ? getTranslation("portfolio.codev.circle.over")
                                    : names),
                    new Span(CodevWords.day(circle.formedAt())),
                    new Span(
                            circle.meetings().isEmpty()
                                    ? none
                                    : getTranslation(
                                            "portfolio.codev.circles.metTimes",
                                            circle.meetings().size(),
                                            CodevWords.day(circle.meetings().getFirst()))),
                    new Span(circle.nextAt().map(CodevWords::moment).orElse(none)));
        }
        return table;
    }

    private Details dealing() {
        RadioButtonGroup<Integer> size = new RadioButtonGroup<>();
        size.setLabel(getTranslation("portfolio.codev.deal.size"));
        size.setItems(Circles.SMALLEST, Circles.LARGEST);
        size.setItemLabelGenerator(n ->
                getTranslation(
                        "portfolio.codev.deal." + (n == Circles.SMALLEST ? "two" : "three")));
        size.setValue(Circles.SMALLEST);
        Div problem = new Div();
        Button go =
                new Button(
                        getTranslation("portfolio.codev.deal.go"),
                        click -> {
                            if (CodevWords.unlessRefused(problem, () -> deal(size.getValue()))) {
                                refresh();
                            }
                        });
        return new Details(
                getTranslation("portfolio.codev.deal"),
                new Paragraph(getTranslation("portfolio.codev.deal.text")),
                size,
                go,
                problem);
    }

    private void deal(int size) {
        int formed = circles.deal(me, cohort.id(), size);
        Notices.say(getTranslation("portfolio.codev.dealt", formed));
    }
}
