package org.ramure.toolkit.method.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.Following;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.FollowForm;
import org.ramure.toolkit.basket.ui.keep.KeepButton;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.method.PathTemplate;
import org.ramure.toolkit.method.PathTemplates;

/** One way: its steps in order, each with its reason; it can be made one's own. */
@Route("methode/:slug")
@AnonymousAllowed
class PathTemplateView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PathTemplates templates;
    private final transient KeepParts parts;
    private String title = "";

    PathTemplateView(PathTemplates templates, KeepParts parts) {
        this.templates = templates;
        this.parts = parts;
        addClassName("method");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PathTemplate template =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(templates::find)
                        .orElseThrow(NotFoundException::new);
        Language language = Reader.language();
        title = template.title().in(language);
        List<Following.Step> steps = steps(template);
        int minutes = steps.stream().mapToInt(step -> step.item().minutes()).sum();
        Set<ItemKey> kept = parts.kept();
        var list = new OrderedList();
        list.addClassName("method-steps");
        steps.forEach(step -> list.add(line(step, kept, language)));
        var follow = new FollowForm(parts, title, () -> steps);
        var own = new Section(new H2(getTranslation("toolkit.method.follow")), follow);
        own.addClassName("card");
        own.setVisible(parts.canFollow());
        removeAll();
        add(
                new Anchor("methode", "← " + getTranslation("toolkit.method.all")),
                new PageHeader(title, template.summary().in(language)),
                KeepWords.muted(
                        getTranslation("toolkit.method.steps", steps.size(), Minutes.say(minutes))),
                list,
                own,
                KeepWords.provenance(this, template.provenance()));
    }

    private List<Following.Step> steps(PathTemplate template) {
        List<Following.Step> steps = new ArrayList<>();
        for (PathTemplate.Step step : template.steps()) {
            parts.find(step.item())
                    .ifPresent(item -> steps.add(new Following.Step(item, step.because())));
        }
        return List.copyOf(steps);
    }

    private ListItem line(Following.Step step, Set<ItemKey> kept, Language language) {
        Item item = step.item();
        var line = new ListItem(new H2(KeepWords.link(item.address(), item.title())));
        if (item.minutes() > 0) {
            line.add(KeepWords.muted(Minutes.say(item.minutes())));
        }
        var why = new Div(new Paragraph(step.reason().in(language)));
        why.addClassName("method-why");
        line.add(
                KeepWords.mark(why, step.reason()),
                new KeepButton(
                        parts,
                        item.key(),
                        item.title().in(language),
                        step.reason().in(language),
                        kept.contains(item.key())));
        return line;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
