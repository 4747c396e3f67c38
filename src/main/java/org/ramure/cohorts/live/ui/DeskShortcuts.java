package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The keys of the running order, opened by « ? » or a button; they can be switched off. */
class DeskShortcuts extends Div {

    DeskShortcuts() {
        addClassName("live-shortcuts");
        var open = new NativeButton(getTranslation("cohorts.live.order.keys"));
        open.addClassName("button-quiet");
        open.getElement().setAttribute("data-shortcuts", "open");
        open.getElement().setAttribute("aria-haspopup", "dialog");
        var title = new H2(getTranslation("cohorts.live.order.keys"));
        title.setId("live-keys-title");
        var list = new UnorderedList();
        for (String key : List.of("pause", "next", "screens", "question", "black", "help")) {
            list.add(new ListItem(getTranslation("cohorts.live.order.key." + key)));
        }
        var toggle = new NativeButton(getTranslation("cohorts.live.order.keysOff"));
        toggle.addClassName("button-quiet");
        toggle.getElement()
                .setAttribute("data-shortcuts", "toggle")
                .setAttribute("data-off", getTranslation("cohorts.live.order.keysOff"))
                .setAttribute("data-on", getTranslation("cohorts.live.order.keysOn"));
        var close = new NativeButton(getTranslation("cohorts.live.order.keysClose"));
        close.addClassName("button-quiet");
        close.getElement().setAttribute("data-shortcuts", "close");
        var buttons = new Div(toggle, close);
        buttons.addClassName("cluster");
        var dialog = new Element("dialog");
        dialog.setAttribute("aria-labelledby", "live-keys-title");
        dialog.appendChild(title.getElement(), list.getElement(), buttons.getElement());
        getElement().appendChild(open.getElement(), dialog);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getElement().executeJs("window.ramure.player(this)");
    }
}
