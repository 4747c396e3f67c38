package org.ramure.interop.lti.ui;

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
import org.ramure.interop.lti.Arrivals;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/**
 * Somebody who came from a platform joins that access to their own account: signed in to the latter
 * here, holding a code that only the former could make.
 */
@Route("lti/relier/:code")
@PermitAll
class JoinView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Arrivals arrivals;
    private final transient Identities identities;
    private final transient Platforms platforms;
    private final transient CurrentPerson current;
    private final Paragraph refusal = new Paragraph();

    JoinView(Arrivals arrivals, Identities identities, Platforms platforms, CurrentPerson current) {
        this.arrivals = arrivals;
        this.identities = identities;
        this.platforms = platforms;
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
        Optional<Launch> launch = arrivals.behind(code);
        Account own = current.account().orElseThrow();
        if (launch.isEmpty() || own.email().isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation(
                                    launch.isEmpty()
                                            ? "interop.join.over"
                                            : "interop.join.notOwn")));
            return;
        }
        String platform = platforms.find(launch.get().platform()).map(Platform::name).orElse("");
        var join = new Button(getTranslation("interop.join.go"), click -> join(code, own));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(getTranslation("interop.join.text", platform, own.email())),
                new Paragraph(getTranslation("interop.join.trust")),
                join,
                refusal);
    }

    private void join(String code, Account own) {
        refusal.setText("");
        try {
            Launch launch =
                    arrivals.use(code)
                            .orElseThrow(() -> new UserFacingException("interop.join.over"));
            identities.join(launch.who().identity(), own.id());
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
