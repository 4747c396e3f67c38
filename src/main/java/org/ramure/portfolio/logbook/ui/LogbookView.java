package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookLine;
import org.ramure.portfolio.logbook.LogbookPrompts;
import org.ramure.portfolio.logbook.LogbookPrompts.Asked;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** One's logbook: this week's question, and what was written, by page, to search and filter. */
@Route("carnet")
@PermitAll
class LogbookView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE_SIZE = 20;

    private final transient Logbook logbook;
    private final transient LogbookPrompts prompts;
    private final transient Fellows fellows;
    private final transient CurrentPerson current;

    LogbookView(Logbook logbook, LogbookPrompts prompts, Fellows fellows, CurrentPerson current) {
        this.logbook = logbook;
        this.prompts = prompts;
        this.fellows = fellows;
        this.current = current;
        addClassNames("logbook", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId person = current.requireAccount();
        LogbookQuery query = LogbookQuery.of(event.getLocation().getQueryParameters());
        int count = logbook.count(person, query.filter());
        Div ways =
                new Div(
                        PortfolioWords.primary(
                                "carnet/noter?" + LogbookNoteView.FREE + "=1",
                                getTranslation("portfolio.logbook.write")),
                        PortfolioWords.quiet(
                                "carnet/partages", getTranslation("portfolio.logbook.shares.all")),
                        PortfolioWords.quiet(
                                "experimentations", getTranslation("portfolio.logbook.trials")));
        ways.addClassName("cluster");
        add(
                new PageHeader(
                        getTranslation("portfolio.logbook.menu"),
                        getTranslation("portfolio.logbook.lead")),
                ways,
                questions(prompts.now(person, Reader.language())));
        if (count == 0 && query.filter().isAll()) {
            add(new EmptyState(getTranslation("portfolio.logbook.empty")));
            return;
        }
        add(
                new H2(getTranslation("portfolio.logbook.entries")),
                new LogbookFilterBar(
                        query, logbook.months(person), fellows.circles(person), this::go),
                found(count));
        list(logbook.list(person, query.filter(), query.page(), PAGE_SIZE));
        pages(query, count);
    }

    private void go(QueryParameters parameters) {
        getUI().ifPresent(ui -> ui.navigate(LogbookView.class, parameters));
    }

    private Paragraph found(int count) {
        Paragraph found = PortfolioWords.muted(getTranslation("portfolio.logbook.count", count));
        found.getElement().setAttribute("role", "status");
        return found;
    }

    private Component questions(List<Asked> asked) {
        Asked first = asked.getFirst();
        Paragraph text = new Paragraph(first.text());
        text.addClassName("logbook-question");
        Section section =
                new Section(
                        new H2(getTranslation("portfolio.logbook.week")),
                        turn(first.turn()),
                        text,
                        answer(0, getTranslation("portfolio.logbook.answer")));
        section.addClassNames("card", "logbook-week");
        if (asked.size() > 1) {
            UnorderedList others = new UnorderedList();
            others.addClassName("logbook-others");
            for (int i = 1; i < asked.size(); i++) {
                others.add(new ListItem(turn(asked.get(i).turn()), answer(i, asked.get(i).text())));
            }
            section.add(new NativeDetails(getTranslation("portfolio.logbook.week.others"), others));
        }
        return section;
    }

    private static Anchor answer(int number, String text) {
        return new Anchor("carnet/noter?" + LogbookNoteView.QUESTION + "=" + number, text);
    }

    private Span turn(LogbookTurn turn) {
        return PortfolioWords.badge(
                getTranslation("portfolio.logbook.turn." + turn.name()),
                "logbook-turn-" + turn.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void list(List<LogbookLine> lines) {
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("portfolio.logbook.nothing")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("logbook-list");
        lines.forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(LogbookLine line) {
        String title =
                line.title().isBlank()
                        ? getTranslation("portfolio.logbook.of", PortfolioWords.day(line.about()))
                        : line.title();
        Anchor link = new Anchor("carnet/" + line.id(), title);
        link.addClassName("logbook-title");
        Div facts = new Div(new Span(PortfolioWords.day(line.about())), turn(line.turn()));
        facts.addClassNames("cluster", "muted");
        if (line.files() > 0) {
            facts.add(new Span(getTranslation("portfolio.logbook.line.files", line.files())));
        }
        if (line.openShares() > 0) {
            facts.add(
                    PortfolioWords.badge(
                            getTranslation("portfolio.logbook.line.shared"), "logbook-shared"));
        }
        Paragraph beginning = new Paragraph(line.beginning());
        beginning.addClassName("logbook-beginning");
        return new ListItem(link, facts, beginning);
    }

    private void pages(LogbookQuery query, int count) {
        int last = Math.max(0, (count - 1) / PAGE_SIZE);
        if (last == 0) {
            return;
        }
        Div pages = new Div();
        pages.addClassNames("cluster", "logbook-pages");
        if (query.page() > 0) {
            pages.add(
                    PortfolioWords.quiet(
                            query.address(query.page() - 1),
                            getTranslation("portfolio.logbook.page.before")));
        }
        pages.add(new Span(getTranslation("portfolio.logbook.page", query.page() + 1, last + 1)));
        if (query.page() < last) {
            pages.add(
                    PortfolioWords.quiet(
                            query.address(query.page() + 1),
                            getTranslation("portfolio.logbook.page.after")));
        }
        add(pages);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.logbook.menu") + " · Ramure";
    }
}
