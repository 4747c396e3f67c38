package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.ramure.competences.ui.spi.CompetencesPart;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.VoiceForms;

/** From « Mes compétences » to the voices of others, for whoever is in a session or was asked. */
@org.springframework.stereotype.Component
class VoicesInCompetences implements CompetencesPart {

    private final OwnRounds own;
    private final VoiceForms forms;

    VoicesInCompetences(OwnRounds own, VoiceForms forms) {
        this.own = own;
        this.forms = forms;
    }

    @Override
    public Optional<Component> show(PersonId caller) {
        int asked = forms.given(caller).size();
        if (asked == 0 && own.sessions(caller).isEmpty()) {
            return Optional.empty();
        }
        var line = new Paragraph(VoiceWords.text("page.part") + " ");
        line.add(new Anchor("competences/voix", VoiceWords.text("page.menu")));
        var part = new Div(line);
        part.addClassName("call-out");
        return Optional.of(part);
    }
}
