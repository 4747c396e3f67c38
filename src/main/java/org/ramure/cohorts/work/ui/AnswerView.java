package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** One person's work beside the rubric; Alt+Page up and Alt+Page down go from one to the next. */
@Route("groupes/:cohort/travaux/:assignment/:person")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class AnswerView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkDesk desk;
    private final transient Cohorts cohorts;
    private final transient Participants participants;
    private final transient CurrentPerson current;
    private String title = "";

    AnswerView(WorkDesk desk, Cohorts cohorts, Participants participants, CurrentPerson current) {
        this.desk = desk;
        this.cohorts = cohorts;
        this.participants = participants;
        this.current = current;
        addClassNames("cohorts-work", "stack");
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
        String assignment = parameters.get("assignment").orElseThrow(NotFoundException::new);
        try {
            ParticipantId person =
                    new ParticipantId(UUID.fromString(parameters.get("person").orElse("")));
            show(caller, cohort, new Task(cohort.id(), assignment), person);
        } catch (UserFacingException | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId caller, Cohort cohort, Task task, ParticipantId id) {
        WorkDesk.Sheet sheet = desk.sheet(caller, task, id);
        removeAll();
        var plan = sheet.work().plan();
        title = sheet.person().name() + " · " + plan.title().in(Reader.language());
        add(
                new Anchor(
                        "groupes/" + cohort.slug() + "/travaux",
                        getTranslation("cohorts.work.desk.back")),
                new PageHeader(
                        sheet.person().name(),
                        getTranslation(
                                "cohorts.work.lead",
                                plan.title().in(Reader.language()),
                                WorkWords.due(this, sheet.work().terms()))),
                neighbours(caller, cohort, task, id));
        Runnable again = () -> show(caller, cohort, task, id);
        Div work = new Div();
        work.addClassName("stack");
        if (sheet.work().versions().isEmpty()) {
            work.add(new Paragraph(getTranslation("cohorts.work.desk.nothing")));
        }
        sheet.work()
                .versions()
                .reversed()
                .forEach(version -> work.add(new VersionCard(version, plan.rubric())));
        work.add(
                new ThreadPanel(
                        sheet.work().thread(), text -> desk.say(caller, task, id, text), again));
        Div beside = new Div(work, answer(caller, task, sheet, again));
        beside.addClassName("cohorts-work-beside");
        add(beside);
    }

    private Component answer(PersonId caller, Task task, WorkDesk.Sheet sheet, Runnable again) {
        ParticipantId id = sheet.person().id();
        Div side = new Div();
        side.addClassName("stack");
        if (sheet.answer().sentAt().isPresent()) {
            side.add(
                    new Paragraph(
                            sheet.answer()
                                    .readAt()
                                    .map(at ->
                                            getTranslation(
                                                    "cohorts.work.answer.readAt",
                                                    WorkWords.moment(at)))
                                    .orElseGet(
                                            () -> getTranslation("cohorts.work.answer.unread"))));
        } else if (!sheet.work().versions().isEmpty()) {
            side.add(
                    new AnswerForm(
                            sheet.work().plan().rubric(),
                            sheet.answer(),
                            answer -> desk.draft(caller, task, id, answer),
                            version -> {
                                desk.send(caller, task, id, version);
                                Notices.say(getTranslation("cohorts.work.answer.sent"));
                                again.run();
                            }));
        }
        side.add(
                new ExceptionForm(
                        sheet.work().terms(),
                        terms -> {
                            desk.except(caller, task, id, terms);
                            Notices.say(getTranslation("cohorts.work.exception.given"));
                            again.run();
                        }));
        return side;
    }

    /** The people before and after in the list. */
    private Nav neighbours(PersonId caller, Cohort cohort, Task task, ParticipantId id) {
        List<Participant> people = participants.enrolled(caller, cohort.id());
        int here = people.stream().map(Participant::id).toList().indexOf(id);
        Nav nav = new Nav();
        nav.addClassName("cluster");
        nav.getElement().setAttribute("aria-label", getTranslation("cohorts.work.desk.neighbours"));
        at(people, here - 1)
                .ifPresent(p ->
                        nav.add(neighbour("previous", Key.PAGE_UP, address(cohort, task, p), p)));
        at(people, here + 1)
                .ifPresent(p ->
                        nav.add(neighbour("next", Key.PAGE_DOWN, address(cohort, task, p), p)));
        return nav;
    }

    private static Optional<Participant> at(List<Participant> people, int index) {
        return index >= 0 && index < people.size()
                ? Optional.of(people.get(index))
                : Optional.empty();
    }

    private static String address(Cohort cohort, Task task, Participant person) {
        return "groupes/" + cohort.slug() + "/travaux/" + task.assignment() + "/" + person.id();
    }

    private Anchor neighbour(String which, Key key, String address, Participant person) {
        Anchor link =
                new Anchor(address, getTranslation("cohorts.work.desk." + which, person.name()));
        Shortcuts.addShortcutListener(
                link,
                () -> link.getUI().ifPresent(ui -> ui.navigate(address)),
                key,
                KeyModifier.ALT);
        return link;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
