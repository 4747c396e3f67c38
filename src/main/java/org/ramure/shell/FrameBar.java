package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Optional;
import org.ramure.learning.ui.spi.FrameEntry;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.elsewhere.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Inside another site’s page, in place of all menus: the few ways that somebody needs there. */
@Component
class FrameBar {

    private final ObjectProvider<FrameEntry> entries;
    private final CurrentPerson current;

    FrameBar(ObjectProvider<FrameEntry> entries, CurrentPerson current) {
        this.entries = entries;
        this.current = current;
    }

    /** The bar, where this page is in a frame and there is something to put on it. */
    Optional<Nav> bar() {
        boolean framed =
                VaadinRequest.getCurrent() instanceof ServletRequest request
                        && Frame.of(request).isPresent();
        Optional<PersonId> person = framed ? current.id() : Optional.empty();
        List<FrameEntry.Link> links =
                person.map(id -> entries.orderedStream().flatMap(e -> e.of(id).stream()).toList())
                        .orElse(List.of());
        if (links.isEmpty()) {
            return Optional.empty();
        }
        var bar = new Nav();
        bar.addClassName("frame-bar");
        bar.getElement().setAttribute("aria-label", bar.getTranslation("shell.menu"));
        links.forEach(
                link -> bar.add(new Anchor(link.address(), bar.getTranslation(link.textKey()))));
        return Optional.of(bar);
    }
}
