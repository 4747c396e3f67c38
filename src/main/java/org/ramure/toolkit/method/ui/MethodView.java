package org.ramure.toolkit.method.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.Items;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.method.PathTemplate;
import org.ramure.toolkit.method.PathTemplates;

/** The seven ways « Agir ensemble en Territoire ». */
@Route("methode")
@AnonymousAllowed
class MethodView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PathTemplates templates;
    private final transient Items items;

    MethodView(PathTemplates templates, Items items) {
        this.templates = templates;
        this.items = items;
        addClassName("method");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var list = new OrderedList();
        list.addClassName("method-ways");
        templates.all().forEach(one -> list.add(card(one)));
        add(
                new Anchor("ressources", "← " + getTranslation("toolkit.medoc.back")),
                new PageHeader(
                        getTranslation("toolkit.method.title"),
                        getTranslation("toolkit.method.lead")),
                list);
    }

    private ListItem card(PathTemplate one) {
        int minutes =
                items.findAll(one.steps().stream().map(PathTemplate.Step::item).toList()).stream()
                        .mapToInt(Item::minutes)
                        .sum();
        var card =
                new ListItem(
                        new H2(KeepWords.link("/methode/" + one.slug(), one.title())),
                        KeepWords.mark(
                                new Paragraph(one.summary().in(Reader.language())), one.summary()),
                        KeepWords.muted(
                                getTranslation(
                                        "toolkit.method.steps",
                                        one.steps().size(),
                                        Minutes.say(minutes))));
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.method.title") + " · Ramure";
    }
}
