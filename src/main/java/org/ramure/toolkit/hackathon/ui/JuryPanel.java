package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.hackathon.HackathonVisitor;
import org.ramure.toolkit.hackathon.JuryPage;

/**
 * A member of the jury before their grid: teams with what is still missing, one sheet at a time,
 * and the button that closes all. What is missing is counted again every few seconds, since fields
 * are saved beside this page.
 */
class JuryPanel extends Section {

    private static final int POLL_MS = 4000;

    private final transient HackathonParts parts;
    private final transient HackathonVisitor visitor;
    private final transient JuryPage opened;
    private final String base;
    private final Nav nav = new Nav();
    private final Paragraph state = new Paragraph();
    private final Div body = new Div();
    private final Div closing = new Div();
    private final Div problem = new Div();
    private final transient Optional<UUID> asked;

    JuryPanel(
            HackathonParts parts,
            HackathonVisitor visitor,
            JuryPage page,
            String base,
            Optional<UUID> asked) {
        this.parts = parts;
        this.visitor = visitor;
        this.opened = page;
        this.base = base;
        this.asked = asked;
        addClassName("stack");
        nav.addClassName("hackathon-sheets");
        nav.getElement().setAttribute("aria-label", text("jury.teams"));
        state.addClassName("call-out");
        state.getElement().setAttribute("role", "status");
        add(
                new PageHeader(text("jury.title"), text("jury.lead", page.name())),
                state,
                nav,
                body,
                closing,
                problem);
        show(page);
    }

    private UUID id() {
        return opened.hackathon().id();
    }

    private void again() {
        parts.desk().open(visitor, id()).ifPresent(this::show);
    }

    private void show(JuryPage page) {
        states(page);
        body.removeAll();
        closing.removeAll();
        Optional<JuryPage.Sheet> chosen =
                page.sheets().stream()
                        .filter(s -> asked.filter(s.team().id()::equals).isPresent())
                        .findFirst()
                        .or(() -> page.sheets().stream().findFirst());
        chosen.ifPresentOrElse(
                sheet -> body.add(new JurySheetPanel(parts, visitor, page, sheet, this::again)),
                () -> body.add(new Paragraph(text("jury.noTeams"))));
        if (page.hackathon().state().opened()) {
            parts.results()
                    .result(visitor, id())
                    .ifPresent(result -> closing.add(new RankingPanel(page.hackathon(), result)));
        } else if (page.handedInAt().isPresent()) {
            closing.add(
                    HackathonWords.button(
                            text("jury.takeBack"),
                            "button-quiet",
                            () -> act(() -> parts.desk().takeBack(visitor, id()))));
        } else if (chosen.isPresent()) {
            closing.add(
                    HackathonWords.button(
                            text("jury.handIn"),
                            "button-primary",
                            () -> act(() -> parts.desk().handIn(visitor, id()))));
        }
    }

    private void act(Runnable what) {
        if (HackathonWords.unlessRefused(problem, what)) {
            again();
        }
    }

    private void states(JuryPage page) {
        state.setText(said(page));
        nav.removeAll();
        OrderedList list = new OrderedList();
        for (JuryPage.Sheet sheet : page.sheets()) {
            Anchor link = new Anchor(base + "?equipe=" + sheet.team().id(), sheet.team().name());
            boolean here =
                    asked.map(sheet.team().id()::equals)
                            .orElse(sheet.equals(page.sheets().getFirst()));
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link, HackathonWords.muted(missing(sheet))));
        }
        nav.add(list);
    }

    private static String missing(JuryPage.Sheet sheet) {
        if (sheet.conflict()) {
            return text("jury.conflict.short");
        }
        return sheet.missing() == 0
                ? text("jury.complete")
                : text("jury.missing.short", sheet.missing());
    }

    private static String said(JuryPage page) {
        if (page.hackathon().state().opened()) {
            return text(page.handedInAt().isPresent() ? "jury.state.open" : "jury.state.absent");
        }
        if (page.handedInAt().isPresent()) {
            return text("jury.state.in");
        }
        long done = page.sheets().stream().filter(s -> s.conflict() || s.missing() == 0).count();
        return text("jury.state.marking", done, page.sheets().size());
    }

    /** Only what is missing; a sheet that somebody fills in is never built again under them. */
    private void refresh() {
        parts.desk()
                .open(visitor, id())
                .ifPresent(now -> {
                    boolean justOpened =
                            now.hackathon().state().opened()
                                    && closing.getChildren()
                                            .noneMatch(c -> c instanceof RankingPanel);
                    if (justOpened) {
                        show(now);
                    } else {
                        states(now);
                    }
                });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MS);
        var polling = event.getUI().addPollListener(poll -> refresh());
        addDetachListener(detach -> polling.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }
}
