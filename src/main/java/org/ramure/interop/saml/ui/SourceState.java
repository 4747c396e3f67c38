package org.ramure.interop.saml.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.SamlSource;
import org.ramure.interop.saml.SourceDesk;
import org.ramure.people.PersonId;

/** What was read last, and what went wrong since. */
class SourceState extends Div {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.of("Europe/Paris"));

    private final transient SourceDesk desk;
    private final transient PersonId caller;
    private final transient SamlSource source;
    private final Paragraph said = new Paragraph();

    SourceState(SourceDesk desk, PersonId caller, SamlSource source) {
        this.desk = desk;
        this.caller = caller;
        this.source = source;
        addClassName("stack");
        said.getElement().setAttribute("role", "status");
        add(
                new Paragraph(
                        getTranslation(
                                "interop.saml.state.read",
                                source.institutions(),
                                moment(source.readAt()))));
        source.validUntil()
                .ifPresent(until ->
                        add(
                                new Paragraph(
                                        getTranslation(
                                                "interop.saml.state.until", moment(until)))));
        source.trouble().ifPresent(this::trouble);
        if (source.address().isPresent()) {
            var again = new Button(getTranslation("interop.saml.state.again"), click -> again());
            again.addThemeVariants(ButtonVariant.TERTIARY);
            add(again, said);
        }
    }

    private String moment(Instant instant) {
        return MOMENT.withLocale(getLocale()).format(instant);
    }

    private void trouble(MetadataTrouble trouble) {
        var text =
                new Paragraph(
                        getTranslation("interop.saml.state.trouble")
                                + " "
                                + getTranslation(
                                        "interop.saml.trouble." + trouble.kind().name(),
                                        trouble.detail()));
        text.addClassName("people-plain-error");
        add(text);
    }

    private void again() {
        try {
            desk.refresh(caller, source.provider());
            said.setText(getTranslation("interop.saml.state.done"));
        } catch (MetadataTrouble trouble) {
            said.setText(
                    getTranslation(
                            "interop.saml.trouble." + trouble.kind().name(), trouble.detail()));
        }
    }
}
