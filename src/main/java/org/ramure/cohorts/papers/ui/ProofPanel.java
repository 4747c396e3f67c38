package org.ramure.cohorts.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.cohorts.papers.ProofReport;
import org.ramure.cohorts.papers.spi.ProofLine;
import org.ramure.cohorts.papers.spi.ProofLine.State;

/** What an auditor would ask for and not find, first; everything else behind it. */
class ProofPanel extends Section {

    private static final String KEY = "cohorts.papers.proof.";

    ProofPanel(ProofReport report) {
        addClassNames("card", "papers-proofs");
        add(new H2(getTranslation(KEY + "title")));
        long missing = report.count(State.MISSING);
        long elsewhere = report.count(State.ELSEWHERE);
        add(new Paragraph(getTranslation(KEY + "summary", missing, elsewhere)));
        if (report.isComplete()) {
            var fine = new Paragraph(getTranslation(KEY + "complete"));
            fine.addClassName("call-out");
            add(fine);
        } else {
            add(missing(report));
        }
        var everything = new Div();
        everything.addClassName("papers-groups");
        report.groups().forEach(group -> everything.add(group(group)));
        var details = new Details(getTranslation(KEY + "everything"), everything);
        details.addClassName("papers-everything");
        add(details);
    }

    private Component missing(ProofReport report) {
        var list = new UnorderedList();
        list.addClassName("papers-missing");
        for (ProofReport.Group group : report.groups()) {
            group.lines().stream()
                    .filter(line -> line.state() == State.MISSING)
                    .forEach(line -> list.add(missing(group, line)));
        }
        return list;
    }

    private ListItem missing(ProofReport.Group group, ProofLine line) {
        var code = new Span(title(group));
        code.addClassName("papers-code");
        var item = new ListItem(code, new Span(text(line)));
        if (!line.link().isEmpty()) {
            var mend = new Anchor(line.link(), getTranslation(KEY + "mend"));
            mend.setAriaLabel(getTranslation(KEY + "mend.aria", text(line)));
            item.add(mend);
        }
        return item;
    }

    private String text(ProofLine line) {
        return getTranslation(line.key(), line.arguments().toArray());
    }

    private String title(ProofReport.Group group) {
        return Character.isDigit(group.code().charAt(0))
                ? getTranslation(KEY + "indicator", group.code(), group.label())
                : group.label();
    }

    private Component group(ProofReport.Group group) {
        var list = new UnorderedList();
        for (State state : List.of(State.MISSING, State.ELSEWHERE, State.LATER, State.THERE)) {
            group.lines().stream()
                    .filter(line -> line.state() == state)
                    .forEach(line -> list.add(line(line)));
        }
        return new Div(new H3(title(group)), list);
    }

    private ListItem line(ProofLine line) {
        var badge = new Span(getTranslation(KEY + "state." + line.state().name()));
        badge.addClassNames("badge", "papers-state");
        badge.getElement().setAttribute("data-state", line.state().name());
        return new ListItem(badge, new Span(text(line)));
    }
}
