package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.compass.Compass;
import org.ramure.toolkit.compass.Compasses;

/** All compasses. */
@Route("boussoles")
@AnonymousAllowed
class CompassesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Compasses compasses;

    CompassesView(Compasses compasses) {
        this.compasses = compasses;
        addClassName("compass");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new Anchor("ressources", "← " + getTranslation("toolkit.medoc.back")),
                new PageHeader(
                        getTranslation("toolkit.compass.all"),
                        getTranslation("toolkit.compass.lead")));
        compasses.all().forEach(compass -> add(card(compass)));
    }

    private Section card(Compass compass) {
        String title = compass.about().title().in(Reader.language());
        var start =
                new Anchor(
                        "boussoles/" + compass.slug(),
                        getTranslation("toolkit.compass.start", compass.questions().size()));
        start.addClassName("button-primary");
        start.setAriaLabel(start.getText() + " : " + title);
        var card =
                new Section(
                        new H2(
                                KeepWords.link(
                                        "/boussoles/" + compass.slug(), compass.about().title())),
                        KeepWords.paragraphs(compass.about().intro()),
                        start);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.compass.all") + " · Ramure";
    }
}
