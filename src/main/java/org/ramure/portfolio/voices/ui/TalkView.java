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
import org.ramure.competences.Grids;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;

/** The talk about one competence of one reading, for those of it who have an account. */
@Route("regards/:ask/echanges/:competence")
@PermitAll
class TalkView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient VoiceThreads threads;
    private final transient Grids grids;
    private final transient CurrentPerson current;

    TalkView(VoiceThreads threads, Grids grids, CurrentPerson current) {
        this.threads = threads;
        this.grids = grids;
        this.current = current;
        addClassNames("voices", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        removeAll();
        try {
            var about =
                    new VoiceThreads.About(
                            UUID.fromString(parameters.get("ask").orElse("")),
                            parameters.get("competence").orElse(""));
            var speaker = new Speaker.Account(current.requireAccount());
            add(
                    new Anchor("competences/voix", VoiceWords.text("form.back")),
                    new PageHeader(VoiceWords.text("talk.title"), ""),
                    new TalkPanel(threads, grids, speaker, about, true));
        } catch (IllegalArgumentException | UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return VoiceWords.text("talk.title") + " · Ramure";
    }
}
