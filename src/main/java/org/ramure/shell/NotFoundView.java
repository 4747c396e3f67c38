package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.PageHeader;

/** An address that leads nowhere, or to something one may not see: the same calm page for both. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient CurrentPerson current;

    NotFoundView(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        var home = new Anchor("", getTranslation("shell.error.home"));
        var all = new Anchor("parcours", getTranslation("shell.error.catalogue"));
        var links = new Div();
        if (current.account().isEmpty()) {
            String here = event.getLocation().getPathWithQueryParameters();
            var signIn =
                    new Anchor(
                            "connexion?retour="
                                    + URLEncoder.encode("/" + here, StandardCharsets.UTF_8),
                            getTranslation("shell.signIn"));
            signIn.addClassName("button-primary");
            links.add(signIn);
        }
        links.add(home, all);
        links.addClassName("cluster");
        add(
                new PageHeader(getTranslation("shell.notFound.title"), ""),
                new Paragraph(getTranslation("shell.notFound.text")),
                links);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notFound.title") + " · Ramure";
    }
}
