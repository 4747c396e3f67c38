package org.ramure.cohorts.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** The address of one's feed: to make, copy, renew and take back. */
class AgendaPanel extends Section {

    private final transient Agendas agendas;
    private final transient PersonId person;
    private final Div body = new Div();

    AgendaPanel(Agendas agendas, PersonId person) {
        this.agendas = agendas;
        this.person = person;
        addClassNames("card", "cohorts-agenda");
        add(new H2(getTranslation("cohorts.feed.title")));
        add(new Paragraph(getTranslation("cohorts.feed.lead")));
        body.addClassName("cohorts-agenda-address");
        add(body);
        refresh();
    }

    private void refresh() {
        body.removeAll();
        agendas.address(person).ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        var make =
                new Button(
                        getTranslation("cohorts.feed.make"),
                        click -> {
                            agendas.renew(person);
                            refresh();
                        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(make);
    }

    private void show(String address) {
        var field = new TextField(getTranslation("cohorts.feed.address"));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setValue(address);
        field.setHelperText(getTranslation("cohorts.feed.secret"));
        var copy = new Button(getTranslation("cohorts.feed.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notices.say(getTranslation("cohorts.feed.copied")),
                        refused -> Notices.say(getTranslation("cohorts.feed.copyByHand")));
        var subscribe = new Anchor();
        subscribe.setText(getTranslation("cohorts.feed.subscribe"));
        // Flow calls webcal: unsafe; it is our own address for calendar programs
        subscribe.getElement().setAttribute("href", address.replaceFirst("^https?:", "webcal:"));
        subscribe.setRouterIgnore(true);
        var renew = new Button(getTranslation("cohorts.feed.renew"), click -> ask("renew"));
        var revoke = new Button(getTranslation("cohorts.feed.revoke"), click -> ask("revoke"));
        renew.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(copy, subscribe, renew, revoke);
        actions.addClassNames("cluster", "cohorts-agenda-actions");
        body.add(field, actions);
    }

    private void ask(String what) {
        String key = "cohorts.feed." + what;
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation(key));
        sure.setText(getTranslation(key + ".sure"));
        sure.setConfirmText(getTranslation(key));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("cohorts.feed.keep"));
        sure.addConfirmListener(yes -> {
            if (what.equals("renew")) {
                agendas.renew(person);
            } else {
                agendas.revoke(person);
            }
            refresh();
            Notices.say(getTranslation(key + ".done"));
        });
        sure.open();
    }
}
