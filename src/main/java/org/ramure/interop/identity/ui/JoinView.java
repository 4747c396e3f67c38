package org.ramure.interop.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.JoinCodes;
import org.ramure.interop.identity.KnownIssuers;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/**
 * Somebody joins the access from a platform or a provider to their own account: signed in to the
 * latter here, holding a code that only the person of the former could get.
 */
@Route("compte/relier/:code")
@PermitAll
class JoinView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JoinCodes codes;
    private final transient Identities identities;
    private final transient KnownIssuers issuers;
    private final transient CurrentPerson current;
    private final Paragraph refusal = new Paragraph();

    JoinView(JoinCodes codes, Identities identities, KnownIssuers issuers, CurrentPerson current) {
        this.codes = codes;
        this.identities = identities;
        this.issuers = issuers;
        this.current = current;
        addClassNames("interop", "stack");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("people-plain-error");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("interop.join.title"), ""));
        String code = event.getRouteParameters().get("code").orElse("");
        Account own = current.account().orElseThrow();
        Optional<Identity> identity = codes.behind(own.id(), code);
        if (identity.isEmpty() || own.email().isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation(
                                    identity.isEmpty()
                                            ? "interop.join.over"
                                            : "interop.join.notOwn")));
            return;
        }
        String side = issuers.name(identity.get().issuer(), Reader.language());
        var join = new Button(getTranslation("interop.join.go"), click -> join(code, own));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(getTranslation("interop.join.text", side, own.email())),
                new Paragraph(getTranslation("interop.join.trust")),
                join,
                refusal);
    }

    private void join(String code, Account own) {
        refusal.setText("");
        try {
            Identity identity =
                    codes.use(own.id(), code)
                            .orElseThrow(() -> new UserFacingException("interop.join.over"));
            identities.join(identity.id(), own.id());
            Notices.say(getTranslation("interop.join.done"));
            getUI().ifPresent(ui -> ui.navigate("compte/acces"));
        } catch (UserFacingException refused) {
            refusal.setText(getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.join.title") + " · Ramure";
    }
}
