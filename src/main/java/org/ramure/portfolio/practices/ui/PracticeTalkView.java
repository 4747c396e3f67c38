package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.ConversationFields;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Step;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.practices.Side;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/**
 * A guided conversation, step by step ({@code ?etape=<id>}, the last one {@code accord}): what one
 * writes, and beside it what the other wrote.
 */
@Route("pratiques/entretien/:id")
@PermitAll
class PracticeTalkView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "etape";
    private static final String AGREE = "accord";

    private final transient PracticeGrids grids;
    private final transient Conversations talks;
    private final transient ConversationFields fields;
    private final transient CurrentPerson current;

    PracticeTalkView(
            PracticeGrids grids,
            Conversations talks,
            ConversationFields fields,
            CurrentPerson current) {
        this.grids = grids;
        this.talks = talks;
        this.fields = fields;
        this.current = current;
        addClassNames("portfolio-practices", "portfolio-practices-talk", "cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeGrid grid = grids.current().orElseThrow(NotFoundException::new);
        UUID id =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(PracticeVersionView::id)
                        .orElseThrow(NotFoundException::new);
        show(
                grid,
                id,
                event.getLocation().getQueryParameters().getSingleParameter(STEP).orElse(""));
    }

    private void show(PracticeGrid grid, UUID id, String step) {
        PersonId me = current.requireAccount();
        Conversation talk;
        try {
            talk = talks.open(me, id);
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
        removeAll();
        head(grid, talk);
        List<Step> steps = grid.guide().steps();
        boolean agreeing = step.equals(AGREE) || (step.isEmpty() && talk.isClosed());
        Optional<Step> open =
                agreeing
                        ? Optional.empty()
                        : Optional.of(grid.guide().step(step).orElse(steps.getFirst()));
        add(steps(grid, talk, open));
        open.ifPresentOrElse(
                one -> add(new StepPanel(new StepPanel.Ground(grid, talk, me, fields), one)),
                () -> add(new AgreePanel(me, talk, talks, () -> show(grid, id, AGREE))));
        if (!agreeing) {
            Anchor again =
                    new Anchor(
                            address(talk, open.map(Step::id).orElse(AGREE)),
                            getTranslation("portfolio.practices.talk.refresh"));
            again.setRouterIgnore(true);
            add(again);
        }
        add(copy(grid, talk));
    }

    private void head(PracticeGrid grid, Conversation talk) {
        boolean own = talk.side() == Side.SELF;
        String with = own ? talk.other().name() : talk.personName();
        add(
                new Anchor("pratiques", "← " + getTranslation("portfolio.practices.back")),
                new PageHeader(
                        getTranslation("portfolio.practices.talk.title"),
                        getTranslation(
                                "portfolio.practices.talk." + (own ? "with" : "about"), with)),
                new Paragraph(grid.guide().intro().in(Reader.language())));
    }

    static String address(Conversation talk, String step) {
        return "pratiques/entretien/" + talk.id() + "?" + STEP + "=" + step;
    }

    private Nav steps(PracticeGrid grid, Conversation talk, Optional<Step> open) {
        OrderedList list = new OrderedList();
        for (Step step : grid.guide().steps()) {
            list.add(
                    item(
                            talk,
                            step.id(),
                            step.title().in(Reader.language()),
                            open.filter(step::equals).isPresent()));
        }
        list.add(
                item(
                        talk,
                        AGREE,
                        getTranslation("portfolio.practices.talk.agree"),
                        open.isEmpty()));
        Nav nav = new Nav(list);
        nav.addClassName("portfolio-practices-steps");
        nav.getElement()
                .setAttribute("aria-label", getTranslation("portfolio.practices.talk.steps"));
        return nav;
    }

    private static ListItem item(Conversation talk, String step, String title, boolean here) {
        Anchor link = new Anchor(address(talk, step), title);
        if (here) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return new ListItem(link);
    }

    private com.vaadin.flow.component.details.Details copy(PracticeGrid grid, Conversation talk) {
        String base = "pratiques/entretien/" + talk.id() + "/fichiers/";
        return new com.vaadin.flow.component.details.Details(
                getTranslation("portfolio.practices.talk.copy"),
                new CopyTable(grid, talk.version(), file -> base + file.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.practices.talk.title") + " · Ramure";
    }
}
