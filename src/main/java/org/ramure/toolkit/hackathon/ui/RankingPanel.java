package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ramure.shared.ui.PlainTable;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonResults.Result;
import org.ramure.toolkit.hackathon.HackathonTemplate.Criterion;
import org.ramure.toolkit.hackathon.Ranking;

/** The ranking with its ties, what did not count in it, and how far the jury is apart. */
class RankingPanel extends Section {

    /** From so many points on a spread is worth talking about. */
    private static final int WIDE = 2;

    private static final int DECIMALS = 2;

    private final transient Result result;

    RankingPanel(Hackathon hackathon, Result result) {
        this.result = result;
        addClassNames("hackathon-ranking", "stack");
        add(new H2(text("ranking")));
        if (!result.absent().isEmpty()) {
            add(
                    HackathonWords.muted(
                            text("ranking.absent", HackathonWords.names(result.absent()))));
        }
        add(table(), HackathonWords.muted(text("ranking.how", result.ranking().decimals())));
        result.ranking()
                .unmarked()
                .forEach(team -> add(HackathonWords.muted(text("ranking.unmarked", team.name()))));
        add(new H3(text("ranking.criteria")));
        hackathon.template().criteria().forEach(criterion -> add(criterion(criterion)));
    }

    private PlainTable table() {
        PlainTable table =
                new PlainTable(
                        text("ranking.caption"),
                        text("ranking.team"),
                        text("ranking.rank"),
                        text("ranking.score"),
                        text("ranking.by"));
        for (Ranking.Line line : result.ranking().lines()) {
            table.addRow(new Span(line.team().name()), cells(line));
        }
        return table;
    }

    private Component[] cells(Ranking.Line line) {
        List<String> left = result.conflicts().getOrDefault(line.team().id(), List.of());
        String by =
                left.isEmpty()
                        ? text("ranking.marked", line.by())
                        : text("ranking.marked.conflict", line.by(), HackathonWords.names(left));
        return new Component[] {
            new Span(HackathonWords.rank(line.rank(), line.tied())),
            new Span(HackathonWords.number(line.score(), result.ranking().decimals())),
            new Span(by)
        };
    }

    private PlainTable criterion(Criterion criterion) {
        PlainTable table =
                new PlainTable(
                        text(
                                "jury.criterion",
                                HackathonWords.in(criterion.title()),
                                criterion.weight()),
                        text("ranking.team"),
                        text("ranking.mean"),
                        text("ranking.spread"));
        table.addClassName("hackathon-criterion");
        List<Ranking.Line> lines = new ArrayList<>(result.ranking().lines());
        for (Ranking.Line line : lines) {
            Ranking.Spread spread = Objects.requireNonNull(line.criteria().get(criterion.id()));
            Span range = new Span(text("ranking.from", spread.lowest(), spread.highest()));
            if (spread.width() >= WIDE) {
                range =
                        HackathonWords.badge(
                                text("ranking.wide", spread.lowest(), spread.highest()));
            }
            table.addRow(
                    new Span(line.team().name()),
                    new Component[] {
                        new Span(HackathonWords.number(spread.mean(), DECIMALS)), range
                    });
        }
        return table;
    }
}
