package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.ramure.shared.ui.PageHeader;

/** Something broke while a page was being opened: said calmly, logged once, with an id to quote. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class TroubleView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        removeAll();
        String id = Trouble.log(parameter.getException());
        add(
                new PageHeader(getTranslation("shell.trouble.title"), ""),
                new Paragraph(getTranslation("shell.trouble.text", id)),
                new Anchor("", getTranslation("shell.error.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.trouble.title") + " · Ramure";
    }
}
