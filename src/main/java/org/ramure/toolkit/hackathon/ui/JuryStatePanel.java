package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonResults.Juror;
import org.ramure.toolkit.hackathon.HackathonVisitor.Someone;

/** For organisers: who of the jury has handed in; once marks are open, what they come to. */
class JuryStatePanel extends Section {

    private final transient HackathonParts parts;
    private final PersonId me;
    private final transient Hackathon hackathon;
    private final transient Runnable after;
    private final Div problem = new Div();

    JuryStatePanel(HackathonParts parts, PersonId me, Hackathon hackathon, Runnable after) {
        this.parts = parts;
        this.me = me;
        this.hackathon = hackathon;
        this.after = after;
        addClassName("stack");
        add(new H2(text("tab.jury")), work(), jury(), problem);
        parts.results()
                .result(new Someone(me), hackathon.id())
                .ifPresentOrElse(
                        result -> {
                            add(publishing(), new RankingPanel(hackathon, result), exports());
                            feedback();
                        },
                        () -> add(early()));
    }

    private void act(Runnable what) {
        if (HackathonWords.unlessRefused(problem, what)) {
            after.run();
        }
    }

    private Div work() {
        boolean open = hackathon.state().workOpen();
        Div line =
                HackathonWords.cluster(
                        new Span(text(open ? "work.state.open" : "work.state.closed")));
        if (!hackathon.state().opened()) {
            line.add(
                    HackathonWords.button(
                            text(open ? "work.close" : "work.reopen"),
                            "button-quiet",
                            () ->
                                    act(() ->
                                            parts.hackathons()
                                                    .closeWork(me, hackathon.id(), open))));
        }
        return line;
    }

    private Section jury() {
        List<Juror> jury = parts.results().jury(new Someone(me), hackathon.id());
        long in = jury.stream().filter(Juror::handedIn).count();
        UnorderedList list = new UnorderedList();
        list.addClassName("hackathon-people");
        for (Juror juror : jury) {
            list.add(
                    new ListItem(
                            new Span(HackathonWords.name(juror.name())),
                            HackathonWords.badge(
                                    text(juror.handedIn() ? "jury.in" : "jury.marking"))));
        }
        Paragraph count = new Paragraph(text("jury.count", in, jury.size()));
        count.addClassName("call-out");
        return new Section(count, list);
    }

    private NativeDetails early() {
        TextArea reason = new TextArea(text("open.reason.label"));
        reason.setHelperText(text("open.reason.hint"));
        reason.setWidthFull();
        Div form =
                new Div(
                        new Paragraph(text("open.text")),
                        reason,
                        HackathonWords.button(
                                text("open.go"),
                                "button-quiet",
                                () ->
                                        act(() ->
                                                parts.results()
                                                        .openEarly(
                                                                me,
                                                                hackathon.id(),
                                                                reason.getValue()))));
        form.addClassName("stack");
        return new NativeDetails(text("open.title"), form);
    }

    private Div publishing() {
        if (hackathon.state().published()) {
            return new Div(new Paragraph(text("publish.done")));
        }
        Div all =
                new Div(
                        new Paragraph(
                                text(
                                        hackathon.terms().ranksShown()
                                                ? "publish.ranks"
                                                : "publish.feedback")),
                        HackathonWords.button(
                                text("publish.go"),
                                "button-primary",
                                () -> act(() -> parts.results().publish(me, hackathon.id()))));
        all.addClassNames("card", "stack");
        return all;
    }

    private Section exports() {
        String address = "hackathons/" + hackathon.slug() + "/export/";
        UnorderedList list = new UnorderedList();
        for (String table : List.of("notes", "classement")) {
            for (String ending : List.of("csv", "xlsx")) {
                list.add(
                        new ListItem(
                                HackathonWords.file(
                                        address + table + "." + ending,
                                        text("export." + table + "." + ending))));
            }
        }
        return new Section(new H2(text("export")), HackathonWords.muted(text("export.text")), list);
    }

    private void feedback() {
        UnorderedList list = new UnorderedList();
        parts.teams()
                .all(me, hackathon.id())
                .forEach(team ->
                        list.add(
                                new ListItem(
                                        HackathonWords.link(
                                                "hackathons/"
                                                        + hackathon.slug()
                                                        + "/retour/"
                                                        + team.id(),
                                                team.name(),
                                                "hackathon-feedback-link"))));
        add(new Section(new H2(text("feedback.all")), list));
    }
}
