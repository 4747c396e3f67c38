package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.DossierGuests;
import org.ramure.portfolio.dossier.DossierGuests.Invited;
import org.ramure.portfolio.dossier.DossierGuests.Opening;
import org.ramure.portfolio.dossier.DossierGuests.Readers;

/** Guests of one dossier, a form to invite one, and who opened it. */
class ReadersPart extends Div {

    private static final String KEY = "portfolio.dossier.guest.";

    private final transient DossierGuests guests;
    private final transient PersonId person;
    private final MadePanel panel;

    ReadersPart(
            DossierGuests guests, PersonId person, UUID dossier, Readers readers, MadePanel panel) {
        this.guests = guests;
        this.person = person;
        this.panel = panel;
        if (!readers.guests().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("dossier-grants");
            readers.guests().forEach(guest -> list.add(item(guest)));
            add(list);
        }
        add(
                new NativeDetails(
                        getTranslation(KEY + "open"),
                        new GuestForm(guest ->
                                panel.attempt(() -> guests.invite(person, dossier, guest)))));
        add(opened(readers));
    }

    private ListItem item(Invited guest) {
        String said =
                getTranslation(
                        KEY + "line", guest.name(), guest.email(), DossierWords.day(guest.until()));
        var back =
                new Button(
                        getTranslation("portfolio.dossier.give.back"),
                        click -> panel.attempt(() -> guests.takeBack(person, guest.id())));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("portfolio.dossier.give.back") + " · " + said);
        return new ListItem(new Span(said), back);
    }

    private NativeDetails opened(Readers readers) {
        var all = new Div();
        if (readers.openings().isEmpty()) {
            all.add(new Paragraph(getTranslation(KEY + "openings.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("dossier-openings");
            readers.openings().forEach(one -> list.add(new ListItem(line(one))));
            all.add(list);
        }
        return new NativeDetails(getTranslation(KEY + "openings", readers.openings().size()), all);
    }

    private String line(Opening one) {
        String name = one.name().isBlank() ? getTranslation(KEY + "someone") : one.name();
        return getTranslation(
                KEY + "opening", name, one.form().name(), DossierWords.moment(one.at()));
    }
}
