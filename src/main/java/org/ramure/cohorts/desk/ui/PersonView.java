package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.desk.Board;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.desk.Notes;
import org.ramure.cohorts.desk.Notes.Note;
import org.ramure.cohorts.desk.Reason;
import org.ramure.cohorts.ui.spi.PersonPart;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** One person of a cohort: private notes with the next day to call, and their other sessions. */
@Route("groupes/:cohort/personnes/:person")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class PersonView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Notes notes;
    private final transient Desk desk;
    private final transient Cohorts cohorts;
    private final transient Participants participants;
    private final transient CurrentPerson current;
    private final transient List<PersonPart> parts;
    private String title = "";

    PersonView(
            Notes notes,
            Desk desk,
            Cohorts cohorts,
            Participants participants,
            CurrentPerson current,
            ObjectProvider<PersonPart> parts) {
        this.parts = parts.orderedStream().toList();
        this.notes = notes;
        this.desk = desk;
        this.cohorts = cohorts;
        this.participants = participants;
        this.current = current;
        addClassNames("cohorts-desk", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId caller = current.requireAccount();
        var parameters = event.getRouteParameters();
        Cohort cohort =
                parameters
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        try {
            ParticipantId id =
                    new ParticipantId(UUID.fromString(parameters.get("person").orElse("")));
            Participant person =
                    participants
                            .find(caller, id)
                            .filter(p -> p.cohort().equals(cohort.id()))
                            .orElseThrow(NotFoundException::new);
            show(caller, cohort, person);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId caller, Cohort cohort, Participant person) {
        removeAll();
        title = person.name();
        add(
                new Anchor(
                        "groupes/" + cohort.slug() + "/avancement",
                        getTranslation("cohorts.desk.board.title")),
                new PageHeader(person.name(), cohort.title()),
                new Anchor("mailto:" + person.email(), person.email()));
        standing(caller, cohort, person);
        parts.forEach(part -> add(part.show(caller, cohort, person)));
        add(new H2(getTranslation("cohorts.desk.notes")));
        Paragraph who = new Paragraph(getTranslation("cohorts.desk.notes.who"));
        who.addClassName("call-out");
        add(who);
        try {
            notes.of(caller, person.id()).forEach(note -> add(card(caller, cohort, person, note)));
            add(form(caller, cohort, person));
        } catch (UserFacingException administers) {
            add(new Paragraph(getTranslation("cohorts.desk.notes.notYours")));
        }
        add(new H2(getTranslation("cohorts.desk.history")));
        UnorderedList history = new UnorderedList();
        notes.history(caller, person.id())
                .forEach(past ->
                        history.add(
                                new ListItem(
                                        getTranslation(
                                                "cohorts.desk.history.line",
                                                past.title(),
                                                DeskWords.day(past.firstDay()),
                                                DeskWords.day(past.lastDay()),
                                                getTranslation(
                                                        "cohorts.desk.status."
                                                                + past.status().name())))));
        add(history);
    }

    /** Where the person stands, step by step, and what is worth a word. */
    private void standing(PersonId caller, Cohort cohort, Participant person) {
        List<Reason> reasons =
                desk.toCall(caller).stream()
                        .filter(call -> call.person().equals(person.id()))
                        .flatMap(call -> call.reasons().stream())
                        .toList();
        if (!reasons.isEmpty()) {
            add(
                    new H2(getTranslation("cohorts.desk.person.why")),
                    DeskWords.list(this, reasons, DeskWords.Told.FACILITATOR));
        }
        Board board = desk.board(caller, cohort.id());
        board.lines().stream()
                .filter(line -> line.person().id().equals(person.id()))
                .findFirst()
                .ifPresent(line ->
                        add(
                                new H2(getTranslation("cohorts.desk.person.steps")),
                                new PersonSteps(cohort, board.columns(), line)));
    }

    private Article card(PersonId caller, Cohort cohort, Participant person, Note note) {
        Paragraph by =
                new Paragraph(
                        getTranslation(
                                "cohorts.desk.note.by",
                                note.author(),
                                DeskWords.day(
                                        LocalDate.ofInstant(note.writtenAt(), HalfDay.ZONE))));
        by.addClassName("muted");
        Div text = new Div(note.text());
        text.addClassName("cohorts-work-text");
        Article card = new Article(text, by);
        note.nextContact()
                .ifPresent(day ->
                        card.add(
                                new Paragraph(
                                        getTranslation(
                                                "cohorts.desk.planned", DeskWords.day(day)))));
        NativeButton delete =
                new NativeButton(
                        getTranslation("cohorts.desk.note.delete"),
                        click -> {
                            notes.delete(caller, note.id());
                            show(caller, cohort, person);
                        });
        delete.addClassName("button-quiet");
        card.add(delete);
        card.addClassNames("card", "stack");
        return card;
    }

    private Div form(PersonId caller, Cohort cohort, Participant person) {
        TextArea text = new TextArea(getTranslation("cohorts.desk.note.text"));
        text.setMaxLength(4000);
        text.setWidthFull();
        DatePicker next = new DatePicker(getTranslation("cohorts.desk.note.next"));
        next.setLocale(Reader.language().locale());
        Button add =
                new Button(
                        getTranslation("cohorts.desk.note.add"),
                        click -> {
                            try {
                                notes.add(caller, person.id(), text.getValue(), next.getValue());
                                show(caller, cohort, person);
                            } catch (UserFacingException no) {
                                text.setErrorMessage(DeskWords.refusal(this, no));
                                text.setInvalid(true);
                            }
                        });
        Div end = new Div(next, add);
        end.addClassName("cohorts-desk-line");
        Div form = new Div(text, end);
        form.addClassName("stack");
        return form;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
