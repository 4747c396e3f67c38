package org.ramure.interop.webhooks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ramure.interop.webhooks.Webhook;
import org.ramure.interop.webhooks.Webhooks;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** One's own webhooks, each with its log, and a form for another. */
@Route("organisation/webhooks")
@Menu(title = "interop.webhook.menu", order = 85, icon = "vaadin:bell")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class WebhooksView extends Section implements HasDynamicTitle {

    private final transient Webhooks webhooks;
    private final PersonId self;
    private final Section list = new Section();
    private final Div secret = new Div();

    WebhooksView(Webhooks webhooks, CurrentPerson current) {
        this.webhooks = webhooks;
        Account account = current.account().orElseThrow();
        this.self = account.id();
        addClassNames("interop", "stack");
        list.addClassName("stack");
        secret.getElement().setAttribute("role", "status");
        var reference = new Anchor("/api#webhooks", getTranslation("interop.webhook.reference"));
        reference.setRouterIgnore(true);
        add(
                new PageHeader(
                        getTranslation("interop.webhook.title"),
                        getTranslation("interop.webhook.lead")),
                new Paragraph(reference),
                secret,
                list,
                making(account.is(Role.ADMINISTRATOR)));
        show();
    }

    private Component making(boolean administrator) {
        var form =
                new WebhookForm(
                        administrator,
                        asked -> {
                            say(webhooks.add(self, asked));
                            show();
                        });
        var card = new Section(new H2(getTranslation("interop.webhook.new")), form);
        card.addClassNames("card", "stack");
        return card;
    }

    /** The secret, this once. */
    private void say(Webhooks.Made made) {
        secret.removeAll();
        secret.addClassName("call-out");
        var code = new Code(made.secret());
        code.addClassName("interop-address");
        secret.add(
                new Paragraph(getTranslation("interop.webhook.made", made.webhook().url())), code);
        secret.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void show() {
        list.removeAll();
        List<Webhook> all = webhooks.of(self);
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("interop.webhook.none")));
        }
        all.forEach(webhook ->
                list.add(new WebhookCard(webhooks, self, webhook, this::say, this::show)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.webhook.title") + " · Ramure";
    }
}
