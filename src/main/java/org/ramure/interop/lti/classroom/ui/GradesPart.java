package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.interop.lti.classroom.LearnerName;
import org.ramure.interop.lti.grades.GradeEntry;
import org.ramure.interop.lti.grades.GradeLog;
import org.ramure.interop.lti.grades.GradeState;
import org.ramure.interop.lti.grades.GradeSummary;
import org.ramure.interop.lti.grades.Score;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;

/** What became of the grades: sent, waiting, refused and why; each can be sent again. */
class GradesPart extends Div {

    private static final int FEW = 10;

    private final transient GradeLog log;
    private final transient Classroom classroom;
    private final PersonId caller;
    private final PlacementId id;

    /** A row with the name of its person. */
    private record Row(GradeEntry entry, LearnerName name) {}

    GradesPart(GradeLog log, Classroom classroom, PersonId caller, ClassInfo info) {
        this.log = log;
        this.classroom = classroom;
        this.caller = caller;
        this.id = info.placement().id();
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        GradeSummary summary = log.summary(caller, id);
        var how = new Paragraph(getTranslation("interop.grades.how"));
        add(new H2(getTranslation("interop.class.part.notes")), how);
        summary.outage().ifPresent(outage -> add(outage(outage)));
        add(counts(summary));
        if (summary.all() == 0) {
            add(new EmptyState(getTranslation("interop.grades.none"), again()));
        } else {
            add(grid(summary.all()), again());
        }
    }

    private Component outage(GradeSummary.Outage outage) {
        var what =
                new Paragraph(
                        getTranslation(
                                "interop.grades.outage",
                                ClassWords.moment(outage.since()),
                                getTranslation("interop.grades.problem." + outage.problem().name()),
                                ClassWords.moment(outage.nextAt())));
        var notice = new Div(what);
        notice.addClassName("call-out");
        if (!outage.detail().isEmpty()) {
            notice.add(said(outage.detail()));
        }
        return notice;
    }

    private Component said(String detail) {
        var said = new Paragraph(getTranslation("interop.grades.said", detail));
        said.addClassNames("muted", "interop-class-said");
        return said;
    }

    private Component counts(GradeSummary summary) {
        var counts =
                new Div(
                        count("SENT", summary.sent()),
                        count("WAITING", summary.waiting()),
                        count("REFUSED", summary.refused()));
        counts.addClassNames("cluster", "interop-class-counts");
        counts.getElement().setAttribute("role", "status");
        return counts;
    }

    private Component count(String state, int rows) {
        var badge = new Span(getTranslation("interop.grades.count." + state, rows));
        badge.addClassNames("badge", "interop-class-badge");
        badge.getElement().setAttribute("data-state", state);
        return badge;
    }

    private Component again() {
        var again =
                new Button(
                        getTranslation("interop.grades.againAll"),
                        click -> {
                            log.resendAll(caller, id);
                            Notices.say(getTranslation("interop.grades.againAll.done"));
                            show();
                        });
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return again;
    }

    private Component grid(int all) {
        Grid<Row> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.addClassName("interop-class-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("interop.class.part.notes"));
        grid.addComponentColumn(this::who)
                .setHeader(getTranslation("interop.class.learner"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("interop.grades.state"))
                .setFlexGrow(3);
        grid.setItems(
                DataProvider.fromCallbacks(
                        query -> rows(query.getOffset(), query.getLimit()),
                        query -> {
                            query.getOffset();
                            return all;
                        }));
        grid.setAllRowsVisible(all <= FEW);
        return grid;
    }

    private Stream<Row> rows(int offset, int limit) {
        List<GradeEntry> entries = log.page(caller, id, offset, limit);
        Map<PersonId, LearnerName> names =
                classroom.names(caller, id, entries.stream().map(GradeEntry::person).toList());
        return entries.stream()
                .map(entry ->
                        new Row(
                                entry,
                                names.getOrDefault(
                                        entry.person(), LearnerName.unknown(entry.person()))));
    }

    private Component who(Row row) {
        var name = new Span(ClassWords.name(this, row.name()));
        name.addClassName("interop-class-name");
        var cell = new Div(name, new Span(score(row.entry().sent().score())));
        cell.addClassName("interop-class-cell");
        return cell;
    }

    private String score(@org.jspecify.annotations.Nullable Score score) {
        if (score == null) {
            return getTranslation("interop.grades.score.none");
        }
        Score.Points points = score.points();
        return points == null
                ? getTranslation("interop.grades.score.begun")
                : getTranslation("interop.grades.score", points.given(), points.maximum());
    }

    private Component what(Row row) {
        GradeEntry entry = row.entry();
        var state = new Span(getTranslation("interop.grades.state." + entry.state().name()));
        state.addClassNames("badge", "interop-class-badge");
        state.getElement().setAttribute("data-state", entry.state().name());
        var cell = new Div(state);
        cell.addClassName("interop-class-cell");
        if (entry.sent().at() != null) {
            cell.add(
                    muted(
                            getTranslation(
                                    "interop.grades.sentAt",
                                    ClassWords.moment(entry.sent().at()))));
        }
        entry.trying()
                .why()
                .filter(any -> entry.state() != GradeState.SENT)
                .ifPresent(why ->
                        cell.add(new Span(getTranslation("interop.grades.problem." + why.name()))));
        entry.trying()
                .said()
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> cell.add(said(said)));
        if (entry.state() == GradeState.WAITING && entry.trying().attempts() > 0) {
            cell.add(
                    muted(
                            getTranslation(
                                    "interop.grades.nextAt",
                                    ClassWords.moment(entry.trying().nextAt()))));
        }
        if (entry.state() != GradeState.SENT) {
            cell.add(resend(row));
        }
        return cell;
    }

    private static Component muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private Component resend(Row row) {
        var resend =
                new Button(
                        getTranslation("interop.grades.again"),
                        click -> {
                            log.resend(caller, id, row.entry().id());
                            Notices.say(getTranslation("interop.grades.again.done"));
                            show();
                        });
        resend.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        resend.setAriaLabel(
                getTranslation("interop.grades.again.of", ClassWords.name(this, row.name())));
        return resend;
    }
}
