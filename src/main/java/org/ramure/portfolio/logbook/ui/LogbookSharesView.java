package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.SharedExtract;
import org.ramure.portfolio.logbook.SharedExtract.State;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** What the reader gave to read, and what they were given. */
@Route("carnet/partages")
@PermitAll
class LogbookSharesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Extracts extracts;
    private final transient CurrentPerson current;

    LogbookSharesView(Extracts extracts, CurrentPerson current) {
        this.extracts = extracts;
        this.current = current;
        addClassNames("logbook", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.requireAccount());
    }

    private void show(PersonId person) {
        removeAll();
        add(
                new Anchor("carnet", getTranslation("portfolio.logbook.back")),
                new PageHeader(
                        getTranslation("portfolio.logbook.shares.all"),
                        getTranslation("portfolio.logbook.shares.lead")),
                part("received", extracts.received(person), person),
                part("given", extracts.given(person), person));
    }

    private Section part(String which, List<SharedExtract> shares, PersonId person) {
        Section part = new Section(new H2(getTranslation("portfolio.logbook.shares." + which)));
        if (shares.isEmpty()) {
            part.add(
                    PortfolioWords.muted(
                            getTranslation("portfolio.logbook.shares." + which + ".none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("logbook-list");
        boolean given = which.equals("given");
        shares.forEach(share -> list.add(given ? given(share, person) : received(share)));
        part.add(list);
        return part;
    }

    /** Who reads a share that one gave. */
    static String reader(Component where, SharedExtract share) {
        return share.wholeCohort()
                ? where.getTranslation("portfolio.logbook.share.everyone")
                : name(where, share);
    }

    private static String name(Component where, SharedExtract share) {
        return share.other().isEmpty()
                ? where.getTranslation("portfolio.logbook.noName")
                : share.other();
    }

    private ListItem received(SharedExtract share) {
        Anchor link =
                new Anchor(
                        "carnet/partage/" + share.id(),
                        getTranslation("portfolio.logbook.shares.from", name(this, share)));
        link.addClassName("logbook-title");
        return new ListItem(
                link,
                facts(
                        getTranslation(
                                "portfolio.logbook.shares.until",
                                PortfolioWords.day(share.sharedAt()),
                                PortfolioWords.day(share.until())),
                        share.cohort()),
                beginning(share));
    }

    private ListItem given(SharedExtract share, PersonId person) {
        Anchor link =
                new Anchor(
                        "carnet/" + share.entry(),
                        getTranslation("portfolio.logbook.shares.to", reader(this, share)));
        link.addClassName("logbook-title");
        Div facts =
                facts(
                        getTranslation(
                                "portfolio.logbook.shares.until",
                                PortfolioWords.day(share.sharedAt()),
                                PortfolioWords.day(share.until())),
                        share.cohort());
        facts.add(
                PortfolioWords.badge(
                        getTranslation("portfolio.logbook.share.state." + share.state()),
                        "logbook-state-" + share.state().name().toLowerCase(Locale.ROOT)));
        ListItem item = new ListItem(link, facts, beginning(share));
        if (share.state() == State.OPEN) {
            NativeButton close =
                    new NativeButton(
                            getTranslation("portfolio.logbook.share.revoke", reader(this, share)),
                            click -> {
                                extracts.revoke(person, share.id());
                                Notices.say(getTranslation("portfolio.logbook.share.revoked"));
                                show(person);
                            });
            close.addClassName("button-quiet");
            item.add(close);
        }
        return item;
    }

    private static Div facts(String when, String cohort) {
        Div facts = new Div(new Span(when));
        if (!cohort.isEmpty()) {
            facts.add(new Span(cohort));
        }
        facts.addClassNames("cluster", "muted");
        return facts;
    }

    private static Paragraph beginning(SharedExtract share) {
        Paragraph beginning = new Paragraph(share.beginning());
        beginning.addClassName("logbook-beginning");
        return beginning;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.logbook.shares.all") + " · Ramure";
    }
}
