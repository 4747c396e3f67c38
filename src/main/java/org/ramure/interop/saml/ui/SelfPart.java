package org.ramure.interop.saml.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;

/** What the university or the federation registers of us. */
class SelfPart extends Details {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withZone(ZoneId.of("Europe/Paris"));

    private final transient PersonId caller;
    private final transient OwnKeys keys;
    private final Div certificates = new Div();
    private final Paragraph said = new Paragraph();

    SelfPart(PersonId caller, OwnKeys keys, SamlAddresses addresses) {
        this.caller = caller;
        this.keys = keys;
        setSummaryText(getTranslation("interop.saml.self.title"));
        var values = new DescriptionList();
        values.addClassName("interop-values");
        value(values, "metadata", addresses.entityId());
        value(values, "answer", addresses.answer());
        said.getElement().setAttribute("role", "status");
        certificates.addClassName("interop-form");
        showCertificates();
        var rotate = new Button(getTranslation("interop.saml.keys.rotate"), click -> rotate());
        rotate.addThemeVariants(ButtonVariant.TERTIARY);
        var whole =
                new Div(
                        new Paragraph(getTranslation("interop.saml.self.text")),
                        values,
                        certificates,
                        new Paragraph(getTranslation("interop.saml.keys.help")),
                        rotate,
                        said);
        whole.addClassName("interop-form");
        add(whole);
    }

    private void value(DescriptionList values, String key, String value) {
        values.add(
                new DescriptionList.Term(getTranslation("interop.saml.self." + key)),
                new DescriptionList.Description(new Code(value)));
    }

    private void showCertificates() {
        certificates.removeAll();
        var list = new UnorderedList();
        list.addClassName("interop-list");
        for (OwnKeys.Published one : keys.published(caller)) {
            var fingerprint = new Code(one.fingerprint());
            fingerprint.addClassName("interop-address");
            var when =
                    new Span(
                            one.signs()
                                    ? getTranslation(
                                            "interop.saml.keys.signs",
                                            DAY.withLocale(getLocale()).format(one.until()))
                                    : getTranslation(
                                            "interop.saml.keys.beside",
                                            DAY.withLocale(getLocale()).format(one.signsFrom())));
            when.addClassName("muted");
            var what = new Div(fingerprint, when);
            what.addClassName("interop-what");
            list.add(new ListItem(what));
        }
        certificates.add(new Span(getTranslation("interop.saml.keys.title")), list);
    }

    private void rotate() {
        try {
            keys.rotate(caller);
            showCertificates();
            said.setText(getTranslation("interop.saml.keys.rotating"));
        } catch (UserFacingException refused) {
            said.setText(getTranslation(refused.messageKey()));
        }
    }
}
