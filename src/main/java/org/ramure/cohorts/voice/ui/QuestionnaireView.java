package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.MySheet;
import org.ramure.cohorts.voice.Questionnaires;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** A questionnaire to fill in, on a phone or at a desk. */
@Route("sessions/:session/questionnaires/:questionnaire")
@PermitAll
class QuestionnaireView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Questionnaires questionnaires;
    private final transient Sessions sessions;
    private final transient CurrentPerson current;
    private final transient ClosedCohorts closed;
    private String title = "";

    QuestionnaireView(
            Questionnaires questionnaires,
            Sessions sessions,
            CurrentPerson current,
            ClosedCohorts closed) {
        this.closed = closed;
        this.questionnaires = questionnaires;
        this.sessions = sessions;
        this.current = current;
        addClassNames("cohorts", "cohorts-voice", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("session")
                        .flatMap(slug ->
                                sessions.page(Sessions.Visitor.of(Optional.of(person)), slug))
                        .map(SessionPage::cohort)
                        .orElseThrow(NotFoundException::new);
        Moment moment =
                event.getRouteParameters()
                        .get("questionnaire")
                        .flatMap(Moment::ofKey)
                        .orElseThrow(NotFoundException::new);
        try {
            show(person, cohort, moment, false);
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId person, Cohort cohort, Moment moment, boolean change) {
        MySheet sheet = questionnaires.open(person, cohort.id(), moment);
        Asked asked = sheet.asked();
        Questionnaire questionnaire = asked.questionnaire();
        title = questionnaire.title().in(Reader.language());
        removeAll();
        var back = new Anchor("sessions/" + cohort.slug(), cohort.title());
        back.addClassName("cohorts-back");
        add(back, new PageHeader(title, VoiceWords.when(this, asked)));
        boolean open = asked.phase() == Asked.Phase.OPEN;
        if (sheet.submittedAt().isPresent() && !change) {
            thank(sheet, open, () -> show(person, cohort, moment, true));
        } else if (!open && closed.isReadOnly(cohort.id())) {
            var over = new Paragraph(getTranslation("cohorts.readOnly"));
            over.addClassName("call-out");
            add(over);
        } else if (open) {
            var intro = new Paragraph(questionnaire.intro().in(Reader.language()));
            intro.addClassName("lead");
            var who = new Paragraph(getTranslation("cohorts.voice.who." + moment.name()));
            who.addClassName("muted");
            if (!questionnaire.intro().isEmpty()) {
                add(intro);
            }
            add(
                    who,
                    new SheetForm(
                            questionnaires,
                            person,
                            sheet,
                            () -> show(person, cohort, moment, false)));
        }
    }

    private void thank(MySheet sheet, boolean open, Runnable change) {
        var thanks = new Div(new H2(getTranslation("cohorts.voice.thanks")));
        thanks.addClassNames("card", "cohorts-voice-thanks");
        thanks.getElement().setAttribute("role", "status");
        sheet.submittedAt()
                .ifPresent(at ->
                        thanks.add(
                                new Paragraph(
                                        getTranslation(
                                                open
                                                        ? "cohorts.voice.sentOpen"
                                                        : "cohorts.voice.sentOver",
                                                VoiceWords.day(at),
                                                VoiceWords.day(sheet.asked().until())))));
        if (open) {
            thanks.add(new Button(getTranslation("cohorts.voice.change"), click -> change.run()));
        }
        add(thanks);
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
