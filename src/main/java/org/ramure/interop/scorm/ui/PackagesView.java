package org.ramure.interop.scorm.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ramure.catalogue.Course;
import org.ramure.interop.scorm.ModulePackages;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Role;
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
        List<Course> courses = current.account().map(packages::courses).orElse(List.of());
        if (courses.isEmpty()) {
            add(new EmptyState(getTranslation("interop.scorm.none")));
        }
        courses.forEach(this::add);
    }

    private NativeDetails always() {
        var list = new UnorderedList();
        ALWAYS.forEach(key -> list.add(new ListItem(getTranslation("interop.scorm.about." + key))));
        return new NativeDetails(getTranslation("interop.scorm.always"), list);
    }

    private void add(Course course) {
        var title = new H2(course.title().in(Reader.language()));
        if (!course.title().has(Reader.language())) {
            title.getElement().setAttribute("lang", "fr");
        }
        add(title);
        course.modules().forEach(module -> add(new ModuleCard(packages, course, module)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.scorm.title") + " · Ramure";
    }
}
