package org.ramure.catalogue.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.Releases;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** For authors: check a course, say what is new, publish it; and everything published before. */
@Route("atelier/versions/:course?")
@RolesAllowed({"AUTHOR", "ADMINISTRATOR"})
class ReleasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_NOTE = 2000;

    private final transient Catalogue catalogue;
    private final transient Releases releases;
    private final transient CurrentPerson current;
    private final transient People people;

    ReleasesView(Catalogue catalogue, Releases releases, CurrentPerson current, People people) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.current = current;
        this.people = people;
        addClassNames("releases", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("course");
        if (asked.isEmpty()) {
            showCourses();
        } else {
            showOne(catalogue.course(asked.get()).orElseThrow(NotFoundException::new));
        }
    }

    private void showCourses() {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("catalogue.releases.title"),
                        getTranslation("catalogue.releases.lead")));
        var list = new UnorderedList();
        catalogue
                .courses()
                .forEach(course ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                "atelier/versions/" + course.slug(),
                                                course.title().in(Reader.language())))));
        add(list);
    }

    private void showOne(Course course) {
        removeAll();
        PersonId caller = current.requireAccount();
        List<ContentProblem> problems = releases.check(caller, course.slug());
        List<Release> all = releases.of(caller, course.slug());
        add(
                new Anchor("atelier/versions", getTranslation("catalogue.releases.all")),
                new PageHeader(
                        course.title().in(Reader.language()),
                        getTranslation("catalogue.releases.version", course.version())),
                check(problems));
        all.stream().findFirst().ifPresent(last -> add(changes(caller, course, last)));
        boolean broken = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        if (!broken) {
            add(publishing(caller, course));
        }
        add(published(all));
    }

    private Component check(List<ContentProblem> problems) {
        var section = new Section(new H2(getTranslation("catalogue.releases.check")));
        if (problems.isEmpty()) {
            section.add(new Paragraph(getTranslation("catalogue.releases.sound")));
            return section;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.asLine())));
        section.add(list);
        return section;
    }

    private Component changes(PersonId caller, Course course, Release last) {
        return new Section(
                new H2(
                        getTranslation(
                                "catalogue.releases.since",
                                Wording.day(Reader.language(), last.publishedAt()))),
                new ChangesPanel(
                        releases.changes(
                                caller, course.slug(), Optional.of(last.id()), Optional.empty())));
    }

    private Component publishing(PersonId caller, Course course) {
        var note = new TextArea(getTranslation("catalogue.releases.note"));
        note.setHelperText(getTranslation("catalogue.releases.note.help"));
        note.setMaxLength(LONGEST_NOTE);
        note.addClassName("releases-note");
        var refusal = new Div();
        var publish = new Button(getTranslation("catalogue.releases.publish"));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> {
            refusal.removeAll();
            try {
                Release release = releases.publish(caller, course.slug(), note.getValue());
                Notices.say(
                        getTranslation("catalogue.releases.published", release.id().shortHash()));
                showOne(course);
            } catch (UserFacingException no) {
                refusal.add(
                        Notices.problem(getTranslation(no.messageKey(), no.arguments().toArray())));
                publish.setEnabled(true);
            }
        });
        var section =
                new Section(
                        new H2(getTranslation("catalogue.releases.publish.title")),
                        new Paragraph(getTranslation("catalogue.releases.publish.text")),
                        note,
                        refusal,
                        publish);
        section.addClassNames("card", "stack");
        return section;
    }

    private Component published(List<Release> all) {
        var section = new Section(new H2(getTranslation("catalogue.releases.list")));
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("catalogue.releases.none")));
            return section;
        }
        var table =
                new PlainTable(
                        getTranslation("catalogue.releases.list"),
                        getTranslation("catalogue.releases.when"),
                        getTranslation("catalogue.releases.which"),
                        getTranslation("catalogue.releases.who"),
                        getTranslation("catalogue.releases.note"),
                        getTranslation("catalogue.releases.files"));
        all.forEach(release ->
                table.addRow(
                        new Span(Wording.moment(Reader.language(), release.publishedAt())),
                        new Span(release.version() + " · " + release.id().shortHash()),
                        new Span(who(release)),
                        new Span(release.note()),
                        zip(release)));
        section.add(table);
        return section;
    }

    private String who(Release release) {
        return release.publishedBy()
                .flatMap(people::find)
                .map(Account::fullName)
                .filter(name -> !name.isEmpty())
                .orElse("–");
    }

    private Component zip(Release release) {
        var zip =
                new Anchor(
                        "versions/" + release.id().hash() + ".zip",
                        getTranslation("catalogue.releases.zip"));
        zip.setRouterIgnore(true);
        zip.getElement().setAttribute("download", true);
        zip.setAriaLabel(getTranslation("catalogue.releases.zip.of", release.id().shortHash()));
        return zip;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.releases.title") + " · Ramure";
    }
}
