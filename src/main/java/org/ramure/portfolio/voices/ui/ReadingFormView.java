package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;

/** The form of a reading for somebody with an account: oneself, a peer, a facilitator. */
@Route("regards/:ask")
@PermitAll
class ReadingFormView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient VoiceForms forms;
    private final transient CurrentPerson current;
    private final transient Translations translations;

    ReadingFormView(VoiceForms forms, CurrentPerson current, Translations translations) {
        this.forms = forms;
        this.current = current;
        this.translations = translations;
        addClassNames("voices", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(UUID.fromString(event.getRouteParameters().get("ask").orElse("")));
        } catch (IllegalArgumentException | UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(UUID ask) {
        var speaker = new Speaker.Account(current.requireAccount());
        VoiceForms.Form form = forms.open(speaker, ask);
        removeAll();
        add(
                new Anchor("competences/voix", VoiceWords.text("form.back")),
                new GridSheet(forms, speaker, form, translations, () -> show(ask)));
    }

    @Override
    public String getPageTitle() {
        return VoiceWords.text("page.title") + " · Ramure";
    }
}
