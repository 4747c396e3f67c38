package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookPrompts;
import org.ramure.portfolio.logbook.LogbookPrompts.Asked;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.shared.ui.Reader;

/** One question, one field, and when it was saved: a note in two minutes, from a phone. */
@Route("carnet/noter/:entry?")
@PermitAll
class LogbookNoteView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    /** Which of the month's questions is answered, from 0. */
    static final String QUESTION = "question";

    /** The id of the question that is answered, as its journey has it. */
    static final String PROMPT = "consigne";

    /** The address of the cohort whose journey asks it, where the caller is in several. */
    static final String COHORT = "session";

    /** Begins without any question. */
    static final String FREE = "libre";

    private final transient Logbook logbook;
    private final transient LogbookPrompts prompts;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    LogbookNoteView(Logbook logbook, LogbookPrompts prompts, CurrentPerson current, Clock clock) {
        this.logbook = logbook;
        this.prompts = prompts;
        this.current = current;
        this.clock = clock;
        addClassNames("logbook", "logbook-note");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        Optional<String> id = event.getRouteParameters().get("entry");
        if (id.isEmpty()) {
            event.forwardTo("carnet/noter/" + begin(person, event).id());
            return;
        }
        removeAll();
        show(person, LogbookEntryView.entry(logbook, person, id.get()));
    }

    private LogbookEntry begin(PersonId person, BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        if (query.getSingleParameter(FREE).isPresent()) {
            return logbook.begin(
                    person, new LogbookDetails(LogbookTurn.FREE, "", Optional.empty(), today));
        }
        Asked asked = chosen(person, query);
        return logbook.begin(
                person,
                new LogbookDetails(
                        asked.turn(), asked.text(), asked.circle().map(Circle::cohort), today));
    }

    /** What the address names, or the first of this month. */
    private Asked chosen(PersonId person, QueryParameters query) {
        List<Asked> questions = prompts.now(person, Reader.language());
        String cohort = query.getSingleParameter(COHORT).orElse("");
        return query.getSingleParameter(PROMPT)
                .flatMap(id -> prompts.find(person, id, cohort, Reader.language()))
                .or(() ->
                        query.getSingleParameter(QUESTION)
                                .filter(text -> text.matches("\\d{1,3}"))
                                .map(Integer::parseInt)
                                .filter(number -> number < questions.size())
                                .map(questions::get))
                .orElseGet(questions::getFirst);
    }

    private void show(PersonId person, LogbookEntry entry) {
        String prompt = entry.details().prompt();
        add(new H1(getTranslation("portfolio.logbook.note.title")));
        if (!prompt.isEmpty()) {
            NativeButton without =
                    new NativeButton(
                            getTranslation("portfolio.logbook.prompt.drop"),
                            click -> withoutPrompt(person, entry.id()));
            without.addClassName("button-link");
            Div question = new Div(new Paragraph(prompt), without);
            question.addClassName("logbook-prompt");
            add(question);
        }
        add(LogbookForm.text(this, person, entry));
        Div next =
                new Div(
                        PortfolioWords.quiet(
                                "carnet/" + entry.id(),
                                getTranslation("portfolio.logbook.note.more")),
                        PortfolioWords.quiet(
                                "carnet/noter", getTranslation("portfolio.logbook.note.another")),
                        new Anchor("carnet", getTranslation("portfolio.logbook.back")));
        next.addClassName("cluster");
        add(next);
    }

    private void withoutPrompt(PersonId person, UUID id) {
        LogbookEntry entry = LogbookEntryView.entry(logbook, person, id.toString());
        logbook.settle(
                person,
                id,
                new LogbookDetails(
                        LogbookTurn.FREE, "", entry.details().cohort(), entry.details().about()));
        getChildren()
                .filter(child -> child.hasClassName("logbook-prompt"))
                .findFirst()
                .ifPresent(this::remove);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.logbook.note.title") + " · Ramure";
    }
}
