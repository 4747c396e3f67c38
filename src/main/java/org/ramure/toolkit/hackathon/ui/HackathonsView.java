package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.HackathonTemplates;
import org.ramure.toolkit.hackathon.Hackathons;

/** One's own hackathons; for those who may, a form that makes one. */
@Route("hackathons")
@PermitAll
class HackathonsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Hackathons hackathons;
    private final transient HackathonTemplates templates;
    private final transient CurrentPerson current;

    HackathonsView(Hackathons hackathons, HackathonTemplates templates, CurrentPerson current) {
        this.hackathons = hackathons;
        this.templates = templates;
        this.current = current;
        addClassNames("hackathon", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId me = current.requireAccount();
        add(new PageHeader(text("title"), text("lead")));
        List<Hackathons.Line> mine = hackathons.mine(me);
        if (mine.isEmpty()) {
            add(new EmptyState(text("none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("hackathon-list");
            mine.forEach(line -> list.add(item(line)));
            add(list);
        }
        if (hackathons.mayCreate(me)) {
            templates.all().forEach(template -> add(making(me, template)));
        }
    }

    private static ListItem item(Hackathons.Line line) {
        Anchor title = new Anchor("hackathons/" + line.slug(), line.title());
        title.addClassName("hackathon-title");
        String when = HackathonWords.days(line.firstDay(), line.lastDay());
        Div facts =
                HackathonWords.cluster(
                        HackathonWords.badge(
                                text("part." + line.part().name().toLowerCase(Locale.ROOT))),
                        new com.vaadin.flow.component.html.Span(
                                line.place().isEmpty() ? when : when + " · " + line.place()));
        return new ListItem(title, facts);
    }

    private Section making(PersonId me, HackathonTemplate template) {
        Section section =
                new Section(
                        new H2(text("make")),
                        new com.vaadin.flow.component.html.Paragraph(
                                HackathonWords.in(template.title())),
                        HackathonWords.prose(template.intro()));
        if (template.provenance().isReconstructed() || !template.provenance().note().isEmpty()) {
            section.add(HackathonWords.muted(text("provenance", template.provenance().source())));
        }
        section.addClassNames("card", "stack");
        section.add(
                new TermsForm(
                        template.days(),
                        text("make.go"),
                        terms ->
                                UI.getCurrent()
                                        .navigate(
                                                "hackathons/"
                                                        + hackathons.create(
                                                                me, template.slug(), terms))));
        return section;
    }

    @Override
    public String getPageTitle() {
        return text("title") + " · Ramure";
    }
}
