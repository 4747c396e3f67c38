package org.ramure.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;

/** The other language, and signing in or out. */
class SessionLinks extends Div {

    SessionLinks(CurrentPerson current, AuthenticationContext authentication) {
        addClassName("session-links");
        add(languageButton());
        if (current.account().isPresent()) {
            var out =
                    new NativeButton(
                            getTranslation("shell.signOut"), click -> signOut(authentication));
            out.addClassName("button-quiet");
            add(out);
        } else {
            var in = new Anchor("connexion", getTranslation("shell.signIn"));
            in.addClassName("button-primary");
            add(in);
        }
    }

    /** Tells the page first, so that it forgets drafts kept on this device. */
    private void signOut(AuthenticationContext authentication) {
        getElement()
                .executeJs("window.dispatchEvent(new Event('ramure:sign-out'))")
                .then(done -> authentication.logout());
    }

    private NativeButton languageButton() {
        Language other = Reader.language() == Language.FR ? Language.EN : Language.FR;
        var name = other.locale().getDisplayLanguage(other.locale());
        var button =
                new NativeButton(
                        name.substring(0, 1).toUpperCase(other.locale()) + name.substring(1),
                        click -> LanguageChoice.choose(UI.getCurrent(), other));
        button.addClassName("button-quiet");
        button.getElement().setAttribute("lang", other.code());
        return button;
    }
}
