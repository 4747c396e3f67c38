package org.ramure.interop.signin.oidc.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.interop.signin.oidc.OidcDesk;
import org.ramure.interop.signin.oidc.OidcSettings;
import org.ramure.interop.signin.ui.ProviderForm;
import org.ramure.people.PersonId;

/** Issuer, client, secret and scopes; and the address that the provider must know. */
@org.springframework.stereotype.Component
class OidcForm implements ProviderForm {

    private final OidcDesk desk;

    OidcForm(OidcDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.OIDC;
    }

    @Override
    public AttributeMapping usual() {
        return AttributeMapping.ofClaims();
    }

    @Override
    public Part open(PersonId caller, Optional<ProviderId> known) {
        return new Fields(
                desk, known.flatMap(id -> desk.of(caller, id)), known.map(desk::redirectUri));
    }

    private static final class Fields extends Div implements Part {

        private final transient OidcDesk desk;
        private final TextField issuer = field("issuer", 255);
        private final TextField client = field("client", 255);
        private final PasswordField secret =
                new PasswordField(getTranslation("interop.signin.oidc.secret"));
        private final Checkbox open = new Checkbox(getTranslation("interop.signin.oidc.open"));
        private final TextField scopes = field("scopes", 500);

        Fields(OidcDesk desk, Optional<OidcSettings> known, Optional<String> redirect) {
            this.desk = desk;
            addClassName("interop-form");
            issuer.setHelperText(getTranslation("interop.signin.oidc.issuer.help"));
            secret.getElement().setAttribute("autocomplete", "off");
            secret.setRevealButtonVisible(false);
            secret.setHelperText(
                    getTranslation(
                            known.filter(OidcSettings::withSecret).isPresent()
                                    ? "interop.signin.oidc.secret.kept"
                                    : "interop.signin.oidc.secret.help"));
            scopes.setHelperText(getTranslation("interop.signin.oidc.scopes.help"));
            open.addValueChangeListener(change -> secret.setEnabled(!change.getValue()));
            scopes.setValue("openid profile email");
            known.ifPresent(this::show);
            add(issuer, client, secret, open, scopes);
            add(new Paragraph(getTranslation("interop.signin.oidc.redirect")));
            if (redirect.isPresent()) {
                var address = new Code(redirect.get());
                address.addClassName("interop-address");
                add(address);
            } else {
                add(new Paragraph(getTranslation("interop.signin.oidc.redirect.later")));
            }
        }

        private void show(OidcSettings settings) {
            issuer.setValue(settings.issuer());
            client.setValue(settings.clientId());
            scopes.setValue(String.join(" ", settings.scopes()));
            open.setValue(!settings.withSecret());
        }

        private TextField field(String what, int longest) {
            var field = new TextField(getTranslation("interop.signin.oidc." + what));
            field.setMaxLength(longest);
            return field;
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public void save(PersonId caller, ProviderId provider) {
            desk.save(
                    caller,
                    provider,
                    new OidcDesk.Entry(
                            issuer.getValue(),
                            client.getValue(),
                            secret.getValue(),
                            open.getValue(),
                            scopes.getValue()));
        }
    }
}
