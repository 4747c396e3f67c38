package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ui.Inputs;
import org.ramure.cohorts.voice.Answered;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.Results;
import org.ramure.cohorts.voice.Voices;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Each questionnaire: when, who answered, what came out. */
class VoicesPanel extends Div {

    private final transient Voices voices;
    private final transient PersonId caller;
    private final transient Cohort cohort;

    VoicesPanel(Voices voices, PersonId caller, Cohort cohort) {
        this.voices = voices;
        this.caller = caller;
        this.cohort = cohort;
        addClassNames("cohorts-voices", "stack");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Results> all = voices.results(caller, cohort.id());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.voice.none")));
        }
        all.forEach(results -> add(section(results)));
    }

    private Section section(Results results) {
        Asked asked = results.asked();
        var section = new Section(new H2(asked.questionnaire().title().in(Reader.language())));
        section.addClassNames("card", "cohorts-voice-one");
        var facts =
                new Div(
                        new Span(VoiceWords.when(this, asked)),
                        new Span(
                                getTranslation(
                                        "cohorts.voice.answered",
                                        results.answered(),
                                        results.people())));
        facts.addClassNames("cluster", "cohorts-facts");
        section.add(facts);
        if (asked.moment() == Moment.COLD) {
            section.add(date(asked));
        }
        if (asked.phase() != Asked.Phase.TO_COME) {
            section.add(people(asked));
        }
        if (results.answered() > 0) {
            section.add(new H3(getTranslation("cohorts.voice.results")));
            results.lines().forEach(line -> section.add(new ResultTable(line)));
        }
        return section;
    }

    private Div date(Asked asked) {
        var day = Inputs.day(getTranslation("cohorts.voice.coldDay"));
        day.setValue(java.time.LocalDate.ofInstant(asked.opens(), org.ramure.cohorts.HalfDay.ZONE));
        var problem = new Div();
        var save =
                new Button(
                        getTranslation("cohorts.voice.coldMove"),
                        click -> {
                            problem.removeAll();
                            try {
                                voices.move(caller, cohort.id(), day.getValue(), asked.version());
                                Notices.say(getTranslation("cohorts.voice.coldMoved"));
                                refresh();
                            } catch (UserFacingException no) {
                                problem.add(refusal(no));
                            }
                        });
        var line = new Div(day, save);
        line.addClassNames("cluster", "cohorts-voice-date");
        return new Div(line, problem);
    }

    private Div refusal(UserFacingException no) {
        return Notices.problem(getTranslation(no.messageKey(), no.arguments().toArray()));
    }

    private Div people(Asked asked) {
        List<Answered> all = voices.people(caller, cohort.id(), asked.moment());
        List<Answered> missing = all.stream().filter(one -> one.at().isEmpty()).toList();
        var part = new Div();
        part.addClassNames("cohorts-voice-people", "stack");
        if (!missing.isEmpty()) {
            part.add(missing(asked, missing));
        }
        if (asked.moment() == Moment.BEFORE) {
            all.stream()
                    .filter(one -> one.at().isPresent())
                    .forEach(one -> part.add(words(asked, one)));
        }
        return part;
    }

    private Div missing(Asked asked, List<Answered> missing) {
        var list = new UnorderedList();
        missing.forEach(one -> list.add(new ListItem(one.person().name())));
        var details =
                new NativeDetails(
                        getTranslation("cohorts.voice.missingPeople", missing.size()), list);
        var part = new Div(details);
        if (asked.phase() == Asked.Phase.OPEN) {
            var problem = new Div();
            var remind =
                    new Button(
                            getTranslation("cohorts.voice.remind"),
                            click -> remind(asked, problem));
            remind.addThemeVariants(ButtonVariant.TERTIARY);
            remind.setDisableOnClick(true);
            part.add(remind, problem);
        }
        return part;
    }

    private void remind(Asked asked, Div problem) {
        problem.removeAll();
        try {
            int people = voices.remind(caller, cohort.id(), asked.moment());
            problem.add(new Paragraph(getTranslation("cohorts.voice.reminded", people)));
        } catch (UserFacingException no) {
            problem.add(refusal(no));
        }
    }

    /** What one person said before the session. */
    private NativeDetails words(Asked asked, Answered one) {
        var list = new UnorderedList();
        list.addClassName("cohorts-voice-words");
        for (var question : asked.questionnaire().questions()) {
            one.replies().stream()
                    .filter(reply -> reply.question().equals(question.id()))
                    .findFirst()
                    .ifPresent(reply -> {
                        var title = new Span(question.title().in(Reader.language()));
                        title.addClassName("muted");
                        var line = new ListItem(title, new Span(VoiceWords.said(question, reply)));
                        if (question.referentOnly()) {
                            line.addClassName("cohorts-adjustment");
                        }
                        list.add(line);
                    });
        }
        return new NativeDetails(one.person().name(), list);
    }
}
