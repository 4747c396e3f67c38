package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.ui.spi.SessionPart;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.MySheet;
import org.ramure.cohorts.voice.Questionnaires;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Reader;
import org.springframework.core.annotation.Order;

/** One's questionnaires, on the page of the session. */
@org.springframework.stereotype.Component
@Order(10)
class QuestionnairesPart implements SessionPart {

    private final Questionnaires questionnaires;

    QuestionnairesPart(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<Component> show(PersonId caller, SessionPage page) {
        Cohort cohort = page.cohort();
        List<MySheet> sheets = questionnaires.mine(caller, cohort.id());
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        var part = new Div();
        part.addClassName("cohorts-voice-part");
        part.add(new H2(part.getTranslation("cohorts.voice.mine")));
        var list = new UnorderedList();
        list.addClassName("cohorts-programme-list");
        sheets.forEach(sheet -> list.add(line(cohort, sheet)));
        part.add(list);
        return Optional.of(part);
    }

    private static ListItem line(Cohort cohort, MySheet sheet) {
        var line = new ListItem();
        Asked asked = sheet.asked();
        String title = asked.questionnaire().title().in(Reader.language());
        boolean sent = sheet.submittedAt().isPresent();
        if (asked.phase() == Asked.Phase.OPEN || sent) {
            var link =
                    new Anchor(
                            "sessions/" + cohort.slug() + "/questionnaires/" + asked.moment().key(),
                            title);
            link.addClassName("cohorts-title");
            line.add(link);
        } else {
            line.add(new Span(title));
        }
        var state =
                new Span(
                        sent
                                ? line.getTranslation("cohorts.voice.sentState")
                                : VoiceWords.when(line, asked));
        state.addClassName("muted");
        line.add(state);
        return line;
    }
}
