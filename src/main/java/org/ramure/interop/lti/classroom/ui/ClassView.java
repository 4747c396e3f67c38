package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.classroom.ClassEditions;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.interop.lti.classroom.SelfTest;
import org.ramure.interop.lti.grades.GradeLog;
import org.ramure.interop.lti.roster.Roster;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;

/**
 * A class for who teaches it, one part at a time. The right to see it comes from the teacher's role
 * in the course, not from a role here.
 */
@Route("enseigner/:placement")
@PermitAll
class ClassView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Classroom classroom;
    private final transient GradeLog grades;
    private final transient Roster roster;
    private final transient SelfTest selfTest;
    private final transient ClassEditions editions;
    private final transient Releases releases;
    private final transient CurrentPerson current;
    private String title = "";

    ClassView(
            Classroom classroom,
            GradeLog grades,
            Roster roster,
            SelfTest selfTest,
            ClassEditions editions,
            Releases releases,
            CurrentPerson current) {
        this.classroom = classroom;
        this.grades = grades;
        this.roster = roster;
        this.selfTest = selfTest;
        this.editions = editions;
        this.releases = releases;
        this.current = current;
        addClassNames("interop-class", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId caller = current.requireAccount();
        ClassInfo info =
                event.getRouteParameters()
                        .get("placement")
                        .flatMap(ClassView::id)
                        .flatMap(id -> taught(caller, id))
                        .orElseThrow(NotFoundException::new);
        title = ClassWords.title(this, info);
        ClassPart part =
                ClassPart.of(
                        event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter(ClassPart.PARAMETER));
        var back = new Anchor("enseigner", getTranslation("interop.class.back"));
        var where = info.placement().where();
        add(
                back,
                new PageHeader(title, TeachingView.joined(where.contextTitle(), info.platform())));
        dates(info.placement().dates());
        if (info.asked().isEmpty()) {
            var none = new Paragraph(getTranslation("interop.class.noContent.how"));
            none.addClassName("call-out");
            add(none);
        }
        add(parts(info, part), body(caller, info, part));
    }

    private void dates(Placement.Dates dates) {
        if (dates.equals(Placement.Dates.NONE)) {
            return;
        }
        var said = new Div();
        said.addClassName("cluster");
        dates.opens()
                .ifPresent(at ->
                        said.add(
                                new Span(
                                        getTranslation(
                                                "interop.class.dates.opens",
                                                ClassWords.moment(at)))));
        dates.due()
                .ifPresent(at -> {
                    said.add(
                            new Span(
                                    getTranslation(
                                            "interop.class.dates.due", ClassWords.moment(at))));
                    said.add(
                            new Anchor("mon-espace", getTranslation("interop.class.dates.agenda")));
                });
        add(said);
    }

    private Optional<ClassInfo> taught(PersonId caller, PlacementId id) {
        try {
            return Optional.of(classroom.one(caller, id));
        } catch (UserFacingException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<PlacementId> id(String text) {
        try {
            return Optional.of(new PlacementId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Component parts(ClassInfo info, ClassPart shown) {
        var list = new UnorderedList();
        for (ClassPart part : ClassPart.values()) {
            var link =
                    new Anchor(
                            "enseigner/"
                                    + info.placement().id()
                                    + "?"
                                    + ClassPart.PARAMETER
                                    + "="
                                    + part.key(),
                            getTranslation("interop.class.part." + part.key()));
            if (part == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("interop-class-parts");
        nav.getElement().setAttribute("aria-label", getTranslation("interop.class.parts"));
        return nav;
    }

    private Component body(PersonId caller, ClassInfo info, ClassPart part) {
        Component shown =
                switch (part) {
                    case AVANCEMENT -> new LearnersPart(classroom, caller, info);
                    case ACTIVITES -> new FiguresPart(classroom, caller, info);
                    case NOTES -> new GradesPart(grades, classroom, caller, info);
                    case VERSION -> new EditionPart(editions, releases, caller, info);
                    case LISTE -> new RosterPart(roster, classroom, caller, info);
                    case VERIFIER -> new SelfTestPart(selfTest, caller, info);
                };
        var body = new Div(shown);
        body.addClassName("interop-class-body");
        return body;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
