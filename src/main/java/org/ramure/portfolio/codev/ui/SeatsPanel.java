package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.portfolio.codev.Circle.Seat;
import org.ramure.portfolio.codev.Circles;

/** Who is in it, since when, who was; to leave, come back, or add someone. */
class SeatsPanel extends Section {

    private final transient Ground ground;
    private final transient Runnable after;
    private final Div problem = new Div();

    /** Who looks at which pair. */
    record Ground(Circles circles, Fellows fellows, PersonId me, Circle circle) {}

    SeatsPanel(Ground ground, Runnable after) {
        this.ground = ground;
        this.after = after;
        addClassNames("card", "stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("portfolio-codev-list");
        ground.circle().seats().forEach(seat -> list.add(item(seat)));
        add(new H2(getTranslation("portfolio.codev.circle.members")), list);
        boolean room = ground.circle().present().size() < Circles.LARGEST;
        if (room && !ground.circle().has(ground.me()) && wasIn()) {
            add(button(getTranslation("portfolio.codev.circle.rejoin"), () -> join(ground.me())));
        }
        if (room && ground.circle().has(ground.me())) {
            add(adding());
        }
        add(problem);
    }

    private boolean wasIn() {
        return ground.circle().seats().stream().anyMatch(s -> s.person().equals(ground.me()));
    }

    private void join(PersonId person) {
        ground.circles().join(ground.me(), ground.circle().id(), person);
    }

    private NativeButton button(String label, Runnable what) {
        NativeButton button =
                new NativeButton(
                        label,
                        click -> {
                            if (CodevWords.unlessRefused(problem, what)) {
                                after.run();
                            }
                        });
        button.addClassName("button-quiet");
        return button;
    }

    private ListItem item(Seat seat) {
        String name = CodevWords.name(this, seat.name());
        Span since =
                new Span(
                        seat.leftAt()
                                .map(left ->
                                        getTranslation(
                                                "portfolio.codev.circle.stayed",
                                                CodevWords.day(seat.joinedAt()),
                                                CodevWords.day(left)))
                                .orElseGet(() ->
                                        getTranslation(
                                                "portfolio.codev.circle.joined",
                                                CodevWords.day(seat.joinedAt()))));
        since.addClassName("muted");
        ListItem item = new ListItem(new Span(name), since);
        boolean own = seat.person().equals(ground.me());
        if (seat.isPresent() && (own || (!ground.circle().has(ground.me()) && !wasIn()))) {
            item.add(
                    button(
                            own
                                    ? getTranslation("portfolio.codev.circle.leave")
                                    : getTranslation("portfolio.codev.circle.remove", name),
                            () ->
                                    ground.circles()
                                            .leave(
                                                    ground.me(),
                                                    ground.circle().id(),
                                                    seat.person())));
        }
        return item;
    }

    private Div adding() {
        List<Fellow> others =
                ground.fellows().of(ground.me(), ground.circle().cohort()).stream()
                        .filter(f -> !f.facilitator() && !ground.circle().has(f.person()))
                        .toList();
        ComboBox<Fellow> who = new ComboBox<>(getTranslation("portfolio.codev.circle.add"));
        who.setItems(others);
        who.setItemLabelGenerator(f -> CodevWords.name(this, f.name()));
        Button go =
                new Button(
                        getTranslation("portfolio.codev.circle.add.go"),
                        click -> {
                            Fellow chosen = who.getValue();
                            if (chosen != null
                                    && CodevWords.unlessRefused(
                                            problem, () -> join(chosen.person()))) {
                                after.run();
                            }
                        });
        Div form = new Div(who, go);
        form.addClassName("portfolio-codev-form");
        form.setVisible(!others.isEmpty());
        return form;
    }
}
