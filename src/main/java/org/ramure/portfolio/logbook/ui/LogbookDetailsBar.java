package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.DayInput;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookTurn;

/** The day, the turn, the cohort and the prompt of an entry; each change is saved at once. */
class LogbookDetailsBar extends Div {

    private final transient Logbook logbook;
    private final transient PersonId person;
    private final UUID entry;

    LogbookDetailsBar(Logbook logbook, List<Circle> circles, PersonId person, LogbookEntry entry) {
        this.logbook = logbook;
        this.person = person;
        this.entry = entry.id();
        addClassName("stack");
        LogbookDetails details = entry.details();
        if (!details.prompt().isEmpty()) {
            add(prompt(details));
        }
        DayInput day =
                new DayInput(
                        "logbook-day", getTranslation("portfolio.logbook.day"), details.about());
        day.onDay(chosen -> change(d -> about(d, chosen)));
        Div bar = new Div(day, turn(details));
        if (!circles.isEmpty()) {
            bar.add(cohort(details, circles));
        }
        bar.addClassName("logbook-bar");
        add(bar);
    }

    private static LogbookDetails about(LogbookDetails details, LocalDate day) {
        return new LogbookDetails(details.turn(), details.prompt(), details.cohort(), day);
    }

    private Div prompt(LogbookDetails details) {
        Div box = new Div(new Paragraph(details.prompt()));
        box.addClassName("logbook-prompt");
        NativeButton without =
                new NativeButton(
                        getTranslation("portfolio.logbook.prompt.drop"),
                        click -> {
                            change(d -> new LogbookDetails(d.turn(), "", d.cohort(), d.about()));
                            remove(box);
                        });
        without.addClassName("button-link");
        box.add(without);
        return box;
    }

    private Select<LogbookTurn> turn(LogbookDetails details) {
        Select<LogbookTurn> turn = new Select<>();
        turn.setLabel(getTranslation("portfolio.logbook.turn"));
        turn.setItems(LogbookTurn.values());
        turn.setItemLabelGenerator(one -> getTranslation("portfolio.logbook.turn." + one.name()));
        turn.setValue(details.turn());
        turn.addValueChangeListener(chosen ->
                change(d ->
                        new LogbookDetails(chosen.getValue(), d.prompt(), d.cohort(), d.about())));
        return turn;
    }

    private Select<CohortId> cohort(LogbookDetails details, List<Circle> circles) {
        Select<CohortId> cohort = new Select<>();
        cohort.setLabel(getTranslation("portfolio.logbook.cohort"));
        cohort.setItems(circles.stream().map(Circle::cohort).toList());
        cohort.setEmptySelectionAllowed(true);
        cohort.setEmptySelectionCaption(getTranslation("portfolio.logbook.cohort.none"));
        cohort.setItemLabelGenerator(id ->
                circles.stream()
                        .filter(circle -> circle.cohort().equals(id))
                        .findFirst()
                        .map(Circle::title)
                        .orElseGet(() -> getTranslation("portfolio.logbook.cohort.none")));
        details.cohort()
                .filter(id -> circles.stream().anyMatch(c -> c.cohort().equals(id)))
                .ifPresent(cohort::setValue);
        cohort.addValueChangeListener(chosen ->
                change(d ->
                        new LogbookDetails(
                                d.turn(),
                                d.prompt(),
                                Optional.ofNullable(chosen.getValue()),
                                d.about())));
        return cohort;
    }

    /** From what stands now: another tab may have changed another part. */
    private void change(UnaryOperator<LogbookDetails> how) {
        logbook.find(person, entry)
                .ifPresent(now -> logbook.settle(person, entry, how.apply(now.details())));
    }
}
