package org.ramure.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ramure.shared.ui.Reader;

/**
 * Shown to a guest who reaches the part that needs an account: why, and how to go on without losing
 * anything.
 */
class AccountNeededPanel extends Article {

    AccountNeededPanel(PlayerState state) {
        addClassName("player-step");
        var here = URLEncoder.encode("/" + state.address(state.step()), StandardCharsets.UTF_8);
        var signIn = new Anchor("connexion?retour=" + here, getTranslation("learning.account.go"));
        signIn.addClassName("button-primary");
        add(
                new H1(state.step().activity().title().in(Reader.language())),
                new Paragraph(getTranslation("learning.account.why")),
                new Paragraph(getTranslation("learning.account.kept")),
                signIn);
        state.itinerary()
                .before(state.step())
                .ifPresent(step -> {
                    var back =
                            new Paragraph(
                                    new Anchor(
                                            state.address(step),
                                            getTranslation("learning.account.back")));
                    add(back);
                });
    }
}
