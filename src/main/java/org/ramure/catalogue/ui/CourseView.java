package org.ramure.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.academic.Citations;
import org.ramure.catalogue.academic.CourseAcademics;
import org.ramure.catalogue.academic.ModuleAcademics;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** What a university needs to know of a course or one of its modules, and how to cite it. */
@Route("cours/:course/:module?")
@AnonymousAllowed
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient Citations citations;
    private String title = "";

    CourseView(Catalogue catalogue, Citations citations) {
        this.catalogue = catalogue;
        this.citations = citations;
        addClassNames("course", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        Course course =
                parameters
                        .get("course")
                        .flatMap(catalogue::course)
                        .filter(found -> found.academic().isPresent())
                        .orElseThrow(NotFoundException::new);
        Optional<String> asked = parameters.get("module");
        if (asked.isEmpty()) {
            show(course, course.academic().orElseThrow());
        } else {
            show(course, course.module(asked.get()).orElseThrow(NotFoundException::new));
        }
    }

    private void show(Course course, CourseAcademics academic) {
        title = course.title().in(Reader.language());
        add(new PageHeader(title, course.summary().in(Reader.language())));
        var facts = new Div(new Span(academic.level().in(Reader.language())));
        facts.addClassNames("cluster", "muted");
        add(facts, new H2(getTranslation("catalogue.academic.modules")), modules(course));
        add(new CitationPanel(course, Optional.empty(), citations));
    }

    private Component modules(Course course) {
        var table =
                new PlainTable(
                        getTranslation("catalogue.academic.modules.caption"),
                        getTranslation("catalogue.academic.module"),
                        getTranslation("catalogue.academic.ects"),
                        getTranslation("catalogue.academic.taught"),
                        getTranslation("catalogue.academic.alone"),
                        getTranslation("catalogue.academic.online"));
        for (CourseModule module : course.modules()) {
            Optional<ModuleAcademics> academic = module.academic();
            table.addRow(
                    new Anchor(
                            Citations.path(course, Optional.of(module)).substring(1),
                            module.title().in(Reader.language())),
                    new Span(academic.map(CourseView::ects).orElse("–")),
                    new Span(academic.map(a -> hours(a.taughtHours())).orElse("–")),
                    new Span(academic.map(a -> hours(a.aloneHours())).orElse("–")),
                    new Span(Minutes.say(minutes(module))));
        }
        return table;
    }

    private static String ects(ModuleAcademics academic) {
        return Reader.language() == org.ramure.shared.Language.FR
                ? academic.ects().toPlainString().replace('.', ',')
                : academic.ects().toPlainString();
    }

    private static String hours(int hours) {
        return hours + "\u00a0h";
    }

    private static int minutes(CourseModule module) {
        return module.activities().stream()
                .filter(activity -> !activity.variants().isEmpty())
                .mapToInt(Activity::minutes)
                .sum();
    }

    private void show(Course course, CourseModule module) {
        title = module.title().in(Reader.language());
        var back =
                new Anchor(
                        Citations.path(course, Optional.empty()).substring(1),
                        course.title().in(Reader.language()));
        add(back, new PageHeader(title, module.summary().in(Reader.language())));
        module.academic().ifPresent(academic -> add(facts(module, academic)));
        module.academic().ifPresent(academic -> add(outcomes(academic)));
        add(new CitationPanel(course, Optional.of(module), citations));
    }

    private Component facts(CourseModule module, ModuleAcademics academic) {
        var table =
                new PlainTable(
                        getTranslation("catalogue.academic.facts"),
                        getTranslation("catalogue.academic.fact"),
                        getTranslation("catalogue.academic.value"));
        table.addClassName("pair-table");
        table.addRow(getTranslation("catalogue.academic.ects"), ects(academic));
        table.addRow(getTranslation("catalogue.academic.hours"), hours(academic.hours()));
        table.addRow(getTranslation("catalogue.academic.taught"), hours(academic.taughtHours()));
        table.addRow(getTranslation("catalogue.academic.alone"), hours(academic.aloneHours()));
        table.addRow(getTranslation("catalogue.academic.online"), Minutes.say(minutes(module)));
        return table;
    }

    private Component outcomes(ModuleAcademics academic) {
        var list = new UnorderedList();
        academic.outcomes().forEach(one -> list.add(new ListItem(one.in(Reader.language()))));
        return new Section(
                new H2(getTranslation("catalogue.academic.outcomes")),
                list,
                new H2(getTranslation("catalogue.academic.assessment")),
                new Paragraph(academic.assessment().in(Reader.language())));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
