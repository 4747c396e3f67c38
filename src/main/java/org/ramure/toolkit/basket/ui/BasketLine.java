package org.ramure.toolkit.basket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.Basket;
import org.ramure.toolkit.basket.Basket.Line;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.Items;
import org.ramure.toolkit.basket.ui.keep.KeepWords;

/** One thing in the basket: what it is, why it is kept, and its place. */
class BasketLine extends ListItem {

    private final transient Line line;
    private final int place;
    private final String name;
    private final transient Acting acting;
    private final Button up;
    private final Button down;
    private final Button remove;

    /** Does something with a line, or keeps a new reason. */
    interface Acting extends Serializable {

        void act(Line line, BasketAct what, int place);
    }

    BasketLine(Line line, int place, int count, Items items, Acting acting) {
        this.line = line;
        this.place = place;
        this.acting = acting;
        Optional<Item> item = items.find(line.key());
        this.name =
                item.map(one -> one.title().in(Reader.language()))
                        .orElse(getTranslation("toolkit.basket.gone"));
        addClassName("card");
        item.ifPresentOrElse(this::describe, () -> add(new H2(new Span(name))));
        up = button("up", BasketAct.UP, place > 0);
        down = button("down", BasketAct.DOWN, place < count - 1);
        remove = button("remove", BasketAct.REMOVE, true);
    }

    private void describe(Item item) {
        var facts = KeepWords.badge(getTranslation("toolkit.basket.kind." + item.key().kind()));
        var minutes = new Span(item.minutes() > 0 ? Minutes.say(item.minutes()) : "");
        minutes.addClassName("muted");
        var line = new Div(facts, minutes);
        line.addClassName("cluster");
        var summary = new Paragraph(item.summary().in(Reader.language()));
        add(
                new H2(KeepWords.link(item.address(), item.title())),
                line,
                KeepWords.mark(summary, item.summary()));
    }

    /** The field in which the reason is written; kept when it is left. */
    BasketLine with(ReasonKeeper keeper) {
        var reason = new TextArea(getTranslation("toolkit.basket.reason"));
        reason.setValue(line.reason());
        reason.setMaxLength(Basket.LONGEST_REASON);
        reason.setMinRows(2);
        reason.addValueChangeListener(change -> keeper.keep(line, change.getValue()));
        var details = new NativeDetails(getTranslation("toolkit.basket.why"), reason);
        details.setOpen(!line.reason().isEmpty());
        var acts = new Div(up, down, remove);
        acts.addClassNames("cluster", "basket-acts");
        add(details, acts);
        return this;
    }

    /** Keeps a reason. */
    interface ReasonKeeper extends Serializable {

        void keep(Line line, String reason);
    }

    private Button button(String key, BasketAct what, boolean enabled) {
        String text = getTranslation("toolkit.basket." + key.toLowerCase(Locale.ROOT));
        var button = new Button(text, click -> acting.act(line, what, place));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-label", text + " : " + name);
        button.setEnabled(enabled);
        return button;
    }

    /** Puts the focus on the button last used, or its neighbour where that can do nothing. */
    void focus(BasketAct what) {
        Button wanted =
                switch (what) {
                    case UP -> up.isEnabled() ? up : down;
                    case DOWN -> down.isEnabled() ? down : up;
                    case REMOVE -> remove;
                };
        (wanted.isEnabled() ? wanted : remove).focus();
    }
}
