package org.ramure.interop.lti.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformDesk.Entry;
import org.ramure.interop.lti.partner.PlatformDesk.Line;
import org.ramure.shared.UserFacingException;

/**
 * The values of a platform, typed by hand; a refusal is said beside the button, nothing is lost.
 */
class PlatformForm extends Div {

    private final TextField name = field("name", 200);
    private final TextField issuer = field("issuer", 255);
    private final TextField client = field("client", 255);
    private final TextField authorization = field("authorization", 1000);
    private final TextField token = field("token", 1000);
    private final TextField keySet = field("keySet", 1000);
    private final TextField audience = field("audience", 1000);
    private final TextArea deployments = new TextArea();
    private final Paragraph refusal = new Paragraph();

    PlatformForm(Consumer<Entry> save) {
        addClassName("interop-form");
        deployments.setLabel(getTranslation("interop.platform.deployments"));
        deployments.setHelperText(getTranslation("interop.platform.deployments.help"));
        name.setHelperText(getTranslation("interop.platform.name.help"));
        audience.setHelperText(getTranslation("interop.platform.audience.help"));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("people-plain-error");
        var button = new Button(getTranslation("interop.platform.save"), click -> save(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, issuer, client, authorization, token, keySet, audience, deployments);
        add(button, refusal);
    }

    /** The same with what is known; issuer and client id do not change. */
    PlatformForm(Line line, Consumer<Entry> save) {
        this(save);
        Platform platform = line.platform();
        name.setValue(platform.name());
        issuer.setValue(platform.issuer());
        issuer.setReadOnly(true);
        client.setValue(platform.clientId());
        client.setReadOnly(true);
        authorization.setValue(platform.authorizationEndpoint().toString());
        token.setValue(platform.tokenEndpoint().toString());
        keySet.setValue(platform.keySetUrl().toString());
        audience.setValue(platform.endpoints().tokenAudience().orElse(""));
        deployments.setValue(
                line.deployments().stream()
                        .filter(Deployment::enabled)
                        .map(Deployment::value)
                        .collect(Collectors.joining("\n")));
    }

    private TextField field(String what, int longest) {
        var field = new TextField(getTranslation("interop.platform." + what));
        field.setMaxLength(longest);
        return field;
    }

    private void save(Consumer<Entry> save) {
        refusal.setText("");
        try {
            save.accept(entry());
        } catch (UserFacingException refused) {
            refusal.setText(getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private Entry entry() {
        Set<String> sites =
                Arrays.stream(deployments.getValue().split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet());
        return new Entry(
                name.getValue(),
                issuer.getValue(),
                client.getValue(),
                authorization.getValue(),
                token.getValue(),
                keySet.getValue(),
                audience.getValue(),
                sites);
    }
}
