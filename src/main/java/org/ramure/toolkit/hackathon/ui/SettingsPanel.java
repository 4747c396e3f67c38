package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;
import org.ramure.toolkit.hackathon.Hackathon;

/** What was decided, and the end of a hackathon that never began. */
class SettingsPanel extends Section {

    SettingsPanel(HackathonParts parts, PersonId me, Hackathon hackathon, Runnable after) {
        addClassName("stack");
        Div problem = new Div();
        add(
                new H2(text("tab.reglages")),
                new TermsForm(
                                hackathon.template().days(),
                                text("terms.go"),
                                terms -> {
                                    parts.hackathons().change(me, hackathon.id(), terms);
                                    Notices.say(text("terms.saved"));
                                    after.run();
                                })
                        .filled(hackathon.terms()),
                new H2(text("remove")),
                HackathonWords.muted(text("remove.text")),
                problem,
                HackathonWords.button(
                        text("remove.go"),
                        "button-quiet",
                        () -> {
                            if (HackathonWords.unlessRefused(
                                    problem, () -> parts.hackathons().remove(me, hackathon.id()))) {
                                UI.getCurrent().navigate("hackathons");
                            }
                        }));
    }
}
