package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnMonth;
import org.ramure.portfolio.rhythm.ui.spi.RhythmPart;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** One's own long pathway: this week, all months, the load, catching up. */
@Route("mon-parcours/:cohort")
@PermitAll
class RhythmView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PART = "onglet";
    private static final List<String> PARTS = List.of("semaine", "mois", "charge", "rattrapage");

    private final transient RhythmRooms rooms;
    private final transient CurrentPerson current;
    private final transient List<RhythmPart> parts;
    private String title = "";

    RhythmView(RhythmRooms rooms, CurrentPerson current, ObjectProvider<RhythmPart> parts) {
        this.rooms = rooms;
        this.current = current;
        this.parts = parts.orderedStream().toList();
        addClassNames("rhythm", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId caller = current.requireAccount();
        String slug = event.getRouteParameters().get("cohort").orElse("");
        MyRhythm mine = rooms.rhythms().mine(caller, slug).orElseThrow(NotFoundException::new);
        title = mine.cohort().title();
        String asked = event.getLocation().getQueryParameters().getSingleParameter(PART).orElse("");
        String shown = PARTS.contains(asked) ? asked : PARTS.getFirst();
        var body = new Div();
        body.addClassNames("rhythm-body", "stack");
        add(new PageHeader(title, lead(mine)), navigation(slug, shown), body);
        fill(body, caller, mine, shown);
    }

    private String lead(MyRhythm mine) {
        if (mine.pace().pauseOn(mine.today()).isPresent()) {
            return getTranslation(
                    "portfolio.rhythm.lead.paused",
                    RhythmDays.plain(mine.pace().pauseOn(mine.today()).get().from()));
        }
        if (mine.today().isBefore(mine.pace().start())) {
            return getTranslation(
                    "portfolio.rhythm.lead.before", RhythmDays.plain(mine.pace().start()));
        }
        OwnMonth month = mine.month();
        return getTranslation(
                "portfolio.rhythm.lead",
                month.month().number(),
                mine.months().size(),
                month.month().title().in(Reader.language()));
    }

    private void fill(Div body, PersonId caller, MyRhythm mine, String shown) {
        Runnable again = () -> fill(body, caller, fresh(caller, mine), shown);
        body.removeAll();
        body.add(
                switch (shown) {
                    case "mois" -> new BranchPanel(rooms, caller, mine, again);
                    case "charge" -> load(caller, mine);
                    case "rattrapage" -> new CatchUpPanel(rooms, caller, mine, again);
                    default -> new WeekPanel(rooms, caller, mine, parts, again);
                });
    }

    private MyRhythm fresh(PersonId caller, MyRhythm shown) {
        return rooms.rhythms()
                .mine(caller, shown.cohort().slug())
                .orElseThrow(NotFoundException::new);
    }

    private Component load(PersonId caller, MyRhythm mine) {
        return rooms.rhythms()
                .load(caller, mine.cohort().id())
                .<Component>map(LoadPanel::new)
                .orElseThrow(NotFoundException::new);
    }

    private Nav navigation(String slug, String shown) {
        var list = new UnorderedList();
        for (String part : PARTS) {
            var link =
                    new Anchor(
                            "mon-parcours/" + slug + "?" + PART + "=" + part,
                            getTranslation("portfolio.rhythm.part." + part));
            if (part.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("rhythm-tabs");
        nav.getElement().setAttribute("aria-label", getTranslation("portfolio.rhythm.parts"));
        return nav;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
