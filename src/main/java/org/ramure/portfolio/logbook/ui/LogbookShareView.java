package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.DayInput;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** Chooses a passage of an entry, who may read it, and until when. */
@Route("carnet/:entry/partager")
@PermitAll
class LogbookShareView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    /** Somebody, or with no person the whole cohort. */
    private record Choice(@Nullable Fellow fellow) {}

    private final transient Logbook logbook;
    private final transient Extracts extracts;
    private final transient Fellows fellows;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private final TextArea text = new TextArea();
    private final Select<Circle> cohort = new Select<>();
    private final RadioButtonGroup<Choice> reader = new RadioButtonGroup<>();
    private final CheckboxGroup<LogbookFile> files = new CheckboxGroup<>();
    private final Div problem = new Div();

    LogbookShareView(
            Logbook logbook,
            Extracts extracts,
            Fellows fellows,
            CurrentPerson current,
            Clock clock) {
        this.logbook = logbook;
        this.extracts = extracts;
        this.fellows = fellows;
        this.current = current;
        this.clock = clock;
        addClassNames("logbook", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId person = current.requireAccount();
        LogbookEntry entry =
                LogbookEntryView.entry(
                        logbook, person, event.getRouteParameters().get("entry").orElse(""));
        add(
                new Anchor("carnet/" + entry.id(), getTranslation("portfolio.logbook.share.back")),
                new PageHeader(
                        getTranslation("portfolio.logbook.share.title"),
                        getTranslation("portfolio.logbook.share.lead")));
        List<Circle> circles = fellows.circles(person);
        if (circles.isEmpty()) {
            add(new EmptyState(getTranslation("portfolio.logbook.share.alone")));
            return;
        }
        DayInput until = until();
        text.setLabel(getTranslation("portfolio.logbook.share.text"));
        text.setHelperText(getTranslation("portfolio.logbook.share.text.hint"));
        text.setValue(entry.text().content());
        text.setWidthFull();
        text.setMinRows(6);
        cohort(person, circles, entry, until);
        add(text, cohort, reader, until);
        if (!entry.files().isEmpty()) {
            files.setLabel(getTranslation("portfolio.logbook.share.files"));
            files.setItems(entry.files());
            files.setItemLabelGenerator(LogbookFile::name);
            add(files);
        }
        add(problem, send(person, entry, until));
    }

    private DayInput until() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        DayInput until =
                new DayInput(
                        "logbook-until",
                        getTranslation("portfolio.logbook.share.until"),
                        today.plusDays(Extracts.DAYS));
        until.earliest(today);
        return until;
    }

    private void cohort(PersonId person, List<Circle> circles, LogbookEntry entry, DayInput until) {
        cohort.setLabel(getTranslation("portfolio.logbook.cohort"));
        cohort.setItems(circles);
        cohort.setItemLabelGenerator(Circle::title);
        cohort.setVisible(circles.size() > 1);
        reader.setLabel(getTranslation("portfolio.logbook.share.reader"));
        reader.addClassName("portfolio-choices");
        reader.setItemLabelGenerator(this::label);
        cohort.addValueChangeListener(chosen -> offer(person, chosen.getValue(), until));
        cohort.setValue(
                circles.stream()
                        .filter(c -> entry.details().cohort().equals(Optional.of(c.cohort())))
                        .findFirst()
                        .orElse(circles.getFirst()));
    }

    private String label(Choice choice) {
        Fellow fellow = choice.fellow();
        if (fellow == null) {
            return getTranslation("portfolio.logbook.share.everyone");
        }
        String name =
                fellow.name().isEmpty()
                        ? getTranslation("portfolio.logbook.noName")
                        : fellow.name();
        return fellow.facilitator()
                ? getTranslation("portfolio.logbook.share.facilitator", name)
                : name;
    }

    private void offer(PersonId person, Circle circle, DayInput until) {
        List<Choice> choices =
                fellows.of(person, circle.cohort()).stream()
                        .map(Choice::new)
                        .collect(Collectors.toCollection(ArrayList::new));
        choices.add(new Choice(null));
        reader.setItems(choices);
        LocalDate latest = extracts.latest(person, circle.cohort());
        until.latest(latest);
        if (until.day().filter(day -> day.isAfter(latest)).isPresent()) {
            until.choose(latest);
        }
    }

    private Component send(PersonId person, LogbookEntry entry, DayInput until) {
        Button send =
                new Button(
                        getTranslation("portfolio.logbook.share.send"),
                        click -> share(person, entry, until));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return send;
    }

    private void share(PersonId person, LogbookEntry entry, DayInput until) {
        problem.removeAll();
        Choice chosen = reader.getValue();
        if (chosen == null || until.day().isEmpty()) {
            problem.add(
                    Notices.problem(
                            getTranslation(
                                    chosen == null
                                            ? "portfolio.logbook.share.noReader"
                                            : "portfolio.logbook.share.noDay")));
            return;
        }
        try {
            extracts.share(
                    person,
                    entry.id(),
                    new Extracts.NewExtract(
                            cohort.getValue().cohort(),
                            Optional.ofNullable(chosen.fellow()).map(Fellow::person),
                            entry.title().content(),
                            text.getValue(),
                            files.getValue().stream()
                                    .map(LogbookFile::id)
                                    .collect(Collectors.toSet()),
                            until.day().orElseThrow()));
            Notices.say(getTranslation("portfolio.logbook.share.done"));
            UI.getCurrent().navigate("carnet/partages");
        } catch (UserFacingException no) {
            problem.add(Notices.problem(PortfolioWords.refusal(this, no)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.logbook.share.title") + " · Ramure";
    }
}
