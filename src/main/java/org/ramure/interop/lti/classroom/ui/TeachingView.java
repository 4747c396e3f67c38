package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** Everything somebody teaches through, in the courses of their platforms. */
@Route("enseigner")
@PermitAll
class TeachingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Classroom classroom;
    private final transient CurrentPerson current;

    TeachingView(Classroom classroom, CurrentPerson current) {
        this.classroom = classroom;
        this.current = current;
        addClassNames("interop-class", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("interop.teaching.title"),
                        getTranslation("interop.teaching.lead")));
        List<ClassInfo> mine = classroom.mine(current.requireAccount());
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("interop.teaching.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("interop-class-list");
        mine.forEach(info -> list.add(new ListItem(card(info))));
        add(list);
    }

    private Component card(ClassInfo info) {
        var title = new Anchor("enseigner/" + info.placement().id(), ClassWords.title(this, info));
        title.addClassName("interop-class-title");
        var where = info.placement().where();
        var facts = new Span(joined(where.contextTitle(), info.platform()));
        var last =
                new Span(
                        getTranslation(
                                "interop.teaching.last",
                                ClassWords.moment(info.placement().lastLaunch())));
        last.addClassName("muted");
        var card = new com.vaadin.flow.component.html.Div(title, facts, last);
        card.addClassNames("card", "interop-class-card");
        return card;
    }

    static String joined(String course, String platform) {
        return course.isBlank() ? platform : course + " · " + platform;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.teaching.title") + " · Ramure";
    }
}
