package org.ramure.interop.scorm.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.scorm.ModulePackages;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Role;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** Every module to take along, with what a file cannot carry. */
@Route("modules-a-emporter")
@Menu(title = "interop.scorm.menu", order = 68, icon = "vaadin:package")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
class PackagesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> ALWAYS = List.of("answers", "progress", "links", "writing");

    private final transient ModulePackages packages;
    private final transient CurrentPerson current;

    PackagesView(ModulePackages packages, CurrentPerson current) {
        this.packages = packages;
        this.current = current;
        addClassNames("packages", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("interop.scorm.title"),
                        getTranslation("interop.scorm.lead")),
                always());
        Optional<Account> caller = current.account();
        List<Course> courses = caller.map(packages::courses).orElse(List.of());
        if (courses.isEmpty()) {
            add(new EmptyState(getTranslation("interop.scorm.none")));
        }
        courses.forEach(course -> add(caller.orElseThrow(), course));
    }

    private NativeDetails always() {
        var list = new UnorderedList();
        ALWAYS.forEach(key -> list.add(new ListItem(getTranslation("interop.scorm.about." + key))));
        return new NativeDetails(getTranslation("interop.scorm.always"), list);
    }

    private void add(Account caller, Course course) {
        var title = new H2(course.title().in(Reader.language()));
        if (!course.title().has(Reader.language())) {
            title.getElement().setAttribute("lang", "fr");
        }
        add(title);
        var cards = new Div();
        cards.addClassName("stack");
        List<Release> releases = packages.releases(caller, course.slug());
        if (!releases.isEmpty()) {
            add(choice(caller, course, releases, cards));
        }
        show(cards, course, Optional.empty());
        add(cards);
    }

    /** Which state of the course is taken; the text of today at first. */
    private Select<Optional<Release>> choice(
            Account caller, Course course, List<Release> releases, Div cards) {
        List<Optional<Release>> states = new ArrayList<>(List.of(Optional.empty()));
        releases.forEach(release -> states.add(Optional.of(release)));
        var which = new Select<Optional<Release>>();
        which.setLabel(getTranslation("interop.scorm.release"));
        which.setItems(states);
        which.setItemLabelGenerator(state ->
                state.map(release ->
                                getTranslation(
                                        "interop.scorm.release.of",
                                        Wording.day(Reader.language(), release.publishedAt()),
                                        release.version(),
                                        release.id().shortHash()))
                        .orElseGet(() -> getTranslation("interop.scorm.release.now")));
        which.setValue(Optional.empty());
        which.addClassName("packages-release");
        which.addValueChangeListener(change -> {
            Optional<ReleaseId> release = change.getValue().map(Release::id);
            packages.course(caller, course.slug(), release)
                    .ifPresent(state -> show(cards, state, release));
        });
        return which;
    }

    private void show(Div cards, Course course, Optional<ReleaseId> release) {
        cards.removeAll();
        course.modules()
                .forEach(module -> cards.add(new ModuleCard(packages, course, module, release)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.scorm.title") + " · Ramure";
    }
}
