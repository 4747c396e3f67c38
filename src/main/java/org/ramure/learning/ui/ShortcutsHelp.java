package org.ramure.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/**
 * The keyboard shortcuts of the player, opened by « ? » or a button; they can be switched off (WCAG
 * 2.1.4).
 */
@Tag("div")
class ShortcutsHelp extends Div {

    ShortcutsHelp() {
        addClassName("shortcuts");
        var open = new NativeButton(getTranslation("learning.shortcuts.open"));
        open.addClassName("button-quiet");
        open.getElement()
                .setAttribute("data-shortcuts", "open")
                .setAttribute("aria-haspopup", "dialog");
        var dialog = new Element("dialog");
        dialog.setAttribute("aria-labelledby", "shortcuts-title");
        var title = new H2(getTranslation("learning.shortcuts.title"));
        title.setId("shortcuts-title");
        var list =
                new UnorderedList(
                        new ListItem(getTranslation("learning.shortcuts.previous")),
                        new ListItem(getTranslation("learning.shortcuts.next")),
                        new ListItem(getTranslation("learning.shortcuts.help")));
        var toggle = new NativeButton(getTranslation("learning.shortcuts.off"));
        toggle.getElement()
                .setAttribute("data-shortcuts", "toggle")
                .setAttribute("data-off", getTranslation("learning.shortcuts.off"))
                .setAttribute("data-on", getTranslation("learning.shortcuts.on"));
        var close = new NativeButton(getTranslation("learning.shortcuts.close"));
        close.getElement().setAttribute("data-shortcuts", "close");
        var buttons = new Div(toggle, close);
        buttons.addClassName("cluster");
        dialog.appendChild(title.getElement(), list.getElement(), buttons.getElement());
        getElement().appendChild(open.getElement(), dialog);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getElement().executeJs("window.ramure.player(this)");
    }
}
