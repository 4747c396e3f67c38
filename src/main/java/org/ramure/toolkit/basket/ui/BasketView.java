package org.ramure.toolkit.basket.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.basket.Basket;
import org.ramure.toolkit.basket.Basket.Line;
import org.ramure.toolkit.basket.Following.Step;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.Items;
import org.ramure.toolkit.basket.ui.keep.FollowForm;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;

/** « Ma pharmacie »: in one's own order, each with one's own reason; then a path of it. */
@Route("ma-pharmacie")
@AnonymousAllowed
class BasketView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Basket basket;
    private final transient Items items;
    private final transient CurrentPerson current;
    private final transient KeepParts parts;
    private final Div body = new Div();

    BasketView(Basket basket, Items items, CurrentPerson current, KeepParts parts) {
        this.basket = basket;
        this.items = items;
        this.current = current;
        this.parts = parts;
        addClassName("basket");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new Anchor("ressources", "← " + getTranslation("toolkit.medoc.back")),
                new PageHeader(
                        getTranslation("toolkit.basket.title"),
                        getTranslation("toolkit.basket.lead")),
                body);
        show();
    }

    private List<Line> lines() {
        return current.id().map(basket::of).orElse(List.of());
    }

    private OrderedList show() {
        body.removeAll();
        List<Line> lines = lines();
        var list = new OrderedList();
        list.addClassName("basket-lines");
        if (lines.isEmpty()) {
            var look = new Anchor("ressources", getTranslation("toolkit.basket.look"));
            look.addClassName("button-primary");
            body.add(
                    new EmptyState(
                            getTranslation("toolkit.basket.empty"),
                            look,
                            KeepWords.quiet("boussoles", getTranslation("toolkit.compass.all"))));
            return list;
        }
        for (int i = 0; i < lines.size(); i++) {
            list.add(
                    new BasketLine(lines.get(i), i, lines.size(), items, this::act)
                            .with(this::explain));
        }
        int minutes =
                lines.stream()
                        .flatMap(line -> items.find(line.key()).stream())
                        .mapToInt(Item::minutes)
                        .sum();
        body.add(
                KeepWords.muted(
                        getTranslation("toolkit.basket.sum", lines.size(), Minutes.say(minutes))),
                list);
        if (!steps().isEmpty()) {
            body.add(following());
        }
        if (current.account().isEmpty()) {
            body.add(KeepWords.muted(getTranslation("toolkit.basket.guest")));
        }
        return list;
    }

    private Section following() {
        var follow =
                new FollowForm(parts, getTranslation("toolkit.basket.follow.name"), this::steps);
        var section = new Section(new H2(getTranslation("toolkit.basket.follow")), follow);
        section.addClassName("card");
        section.setVisible(parts.canFollow());
        return section;
    }

    private List<Step> steps() {
        return lines().stream()
                .filter(line -> items.isStep(line.key()))
                .flatMap(line ->
                        items
                                .find(line.key())
                                .map(item -> new Step(item, LocalizedText.same(line.reason())))
                                .stream())
                .toList();
    }

    private void explain(Line line, String reason) {
        current.id().ifPresent(person -> basket.explain(person, line.key(), reason));
        Notices.say(getTranslation("toolkit.basket.saved"));
    }

    /** Does what a line asks for, and leaves the focus where it was. */
    private void act(Line line, BasketAct what, int place) {
        var person = current.id();
        if (person.isEmpty()) {
            return;
        }
        int to = place;
        switch (what) {
            case UP -> basket.move(person.get(), line.key(), -1);
            case DOWN -> basket.move(person.get(), line.key(), 1);
            case REMOVE -> basket.remove(person.get(), line.key());
        }
        to += what == BasketAct.UP ? -1 : what == BasketAct.DOWN ? 1 : 0;
        OrderedList list = show();
        int last = list.getComponentCount() - 1;
        if (last >= 0 && list.getComponentAt(Math.clamp(to, 0, last)) instanceof BasketLine there) {
            there.focus(what);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.basket.title") + " · Ramure";
    }
}
