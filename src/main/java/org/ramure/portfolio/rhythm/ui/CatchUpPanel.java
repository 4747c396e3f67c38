package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.CatchUpPlan;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** A plan to catch up, offered with its reasons; taken, changed or refused by the person. */
class CatchUpPanel extends Div {

    private static final List<Integer> PACES = List.of(30, 60, 90, 120, 180, 240);

    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient MyRhythm mine;
    private final transient Runnable again;
    private final transient Set<String> leftOut = new HashSet<>();
    private final Div offer = new Div();
    private final RhythmRefusal refusal = new RhythmRefusal();
    private int minutes = CatchUpRules.USUAL_MINUTES;
    private boolean changing;

    CatchUpPanel(RhythmRooms rooms, PersonId caller, MyRhythm mine, Runnable again) {
        this.rooms = rooms;
        this.caller = caller;
        this.mine = mine;
        this.again = again;
        addClassName("stack");
        offer.addClassName("stack");
        MyCatchUp standing = standing();
        add(new H2(getTranslation("portfolio.rhythm.catchUp")), offer);
        if (standing.offer().isEmpty()) {
            offer.add(
                    standing.answered().isEmpty()
                            ? new EmptyState(getTranslation("portfolio.rhythm.catchUp.nothing"))
                            : new Div());
        } else {
            show(standing);
        }
        Optional<Button> change =
                standing.offer().isEmpty() && standing.answered().isPresent() && !anew().isEmpty()
                        ? Optional.of(change(standing))
                        : Optional.empty();
        add(new CatchUpAnswers(rooms, caller, mine, standing, change, again));
    }

    private MyCatchUp standing() {
        return rooms.catchUps().of(caller, mine.cohort().id(), minutes, leftOut);
    }

    /** What is offered, or all of it made anew while one changes the plan one took. */
    private CatchUpPlan plan(MyCatchUp standing) {
        return changing ? anew() : standing.offer();
    }

    private void show(MyCatchUp standing) {
        CatchUpPlan plan = plan(standing);
        offer.removeAll();
        var pace = new Select<Integer>();
        pace.setLabel(getTranslation("portfolio.rhythm.catchUp.pace"));
        pace.setItems(PACES);
        pace.setItemLabelGenerator(
                many -> getTranslation("portfolio.rhythm.catchUp.perWeek", Minutes.say(many)));
        pace.setValue(minutes);
        pace.addValueChangeListener(e -> {
            minutes = e.getValue();
            show(standing());
        });
        var lead =
                new Paragraph(
                        getTranslation(
                                changing
                                        ? "portfolio.rhythm.catchUp.changeLead"
                                        : "portfolio.rhythm.catchUp.lead"));
        offer.add(lead, pace);
        for (LocalDate week : plan.weeks()) {
            offer.add(week(plan, week));
        }
        if (!leftOut.isEmpty()) {
            offer.add(
                    new Button(
                            getTranslation("portfolio.rhythm.catchUp.all", leftOut.size()),
                            click -> {
                                leftOut.clear();
                                show(standing());
                            }));
        }
        offer.add(refusal, answer(standing.sequence()));
    }

    private Component week(CatchUpPlan plan, LocalDate week) {
        var title = new H3(getTranslation("portfolio.rhythm.when.week", RhythmDays.plain(week)));
        var sum = new Span(Minutes.say(plan.minutes(week)));
        sum.addClassName("muted");
        var list = new UnorderedList();
        list.addClassName("rhythm-plan");
        plan.lines().stream()
                .filter(line -> line.week().equals(week))
                .forEach(line -> list.add(item(line)));
        var section = new Section(title, sum, list);
        section.addClassName("rhythm-plan-week");
        return section;
    }

    private ListItem item(CatchUpPlan.Line line) {
        var take = new Checkbox(words(line), true);
        take.addValueChangeListener(e -> {
            leftOut.add(line.task().id());
            show(standing());
        });
        var why = new Span(why(line.why()) + " " + line.task().why().in(Reader.language()));
        why.addClassName("muted");
        return new ListItem(take, why);
    }

    private String words(CatchUpPlan.Line line) {
        String title = line.task().title().in(Reader.language());
        return line.parts() == 1
                ? getTranslation(
                        "portfolio.rhythm.catchUp.line", title, Minutes.say(line.minutes()))
                : getTranslation(
                        "portfolio.rhythm.catchUp.part",
                        title,
                        line.part(),
                        line.parts(),
                        Minutes.say(line.minutes()));
    }

    private String why(CatchUpPlan.Why why) {
        return getTranslation(
                "portfolio.rhythm.why." + why.kind(),
                name(why.milestone()),
                why.day().map(RhythmDays::plain).orElse(""),
                why.month(),
                name(why.before()));
    }

    private String name(String milestone) {
        return mine.milestone(milestone).map(MilestoneWords::title).orElse("");
    }

    private Component answer(int seen) {
        var yes =
                new Button(
                        getTranslation("portfolio.rhythm.catchUp.accept"),
                        click -> {
                            if (refusal.unless(
                                    () ->
                                            rooms.catchUps()
                                                    .accept(
                                                            caller,
                                                            mine.cohort().id(),
                                                            minutes,
                                                            leftOut,
                                                            seen))) {
                                again.run();
                                Notices.say(getTranslation("portfolio.rhythm.catchUp.accepted"));
                            }
                        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var no = changing ? keep() : decline(seen);
        no.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(yes, no);
        row.addClassName("cluster");
        return row;
    }

    /** The plan stays as it was taken. */
    private Button keep() {
        return new Button(getTranslation("portfolio.rhythm.catchUp.keep"), click -> again.run());
    }

    private Button decline(int seen) {
        return new Button(
                getTranslation("portfolio.rhythm.catchUp.decline"),
                click -> {
                    if (refusal.unless(
                            () -> rooms.catchUps().decline(caller, mine.cohort().id(), seen))) {
                        again.run();
                    }
                });
    }

    private CatchUpPlan anew() {
        return rooms.catchUps().anew(caller, mine.cohort().id(), minutes, leftOut);
    }

    private Button change(MyCatchUp standing) {
        return new Button(
                getTranslation("portfolio.rhythm.catchUp.change"),
                click -> {
                    changing = true;
                    standing.answered().ifPresent(taken -> minutes = taken.plan().minutesPerWeek());
                    show(standing);
                    offer.getElement().setAttribute("tabindex", "-1");
                    offer.getElement().executeJs("this.focus()");
                });
    }
}
