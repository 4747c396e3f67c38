package org.ramure.cohorts.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.review.PeerReviews.Rules;
import org.ramure.cohorts.review.ReadingState;
import org.ramure.cohorts.review.ReviewDesk;
import org.ramure.cohorts.review.ReviewDesk.Line;
import org.ramure.cohorts.review.ReviewDesk.Overview;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Who reads whom and who is late, for those who run the cohort. */
class DeskReviews extends Section {

    private final transient ReviewDesk desk;
    private final transient PersonId caller;
    private final transient Task task;
    private final transient List<Participant> people;
    private final transient Map<ParticipantId, String> names;

    DeskReviews(ReviewDesk desk, PersonId caller, Task task, List<Participant> people) {
        this.desk = desk;
        this.caller = caller;
        this.task = task;
        this.people = people;
        this.names = people.stream().collect(Collectors.toMap(Participant::id, Participant::name));
        addClassNames("cohorts-review", "stack");
        show();
    }

    private void show() {
        removeAll();
        Overview overview = desk.overview(caller, task);
        overview.rules().ifPresent(rules -> show(overview, rules));
    }

    private void show(Overview overview, Rules rules) {
        add(new H3(getTranslation("cohorts.review.title")));
        Paragraph how = new Paragraph(String.join(" ", ReviewWords.rules(this, rules)));
        how.addClassName("muted");
        add(how);
        if (!rules.started()) {
            add(
                    new Button(
                            getTranslation("cohorts.review.allot"),
                            click -> attempt(() -> desk.allot(caller, task))));
            return;
        }
        add(table(overview));
        if (!overview.yours().isEmpty()) {
            Paragraph yours =
                    new Paragraph(
                            getTranslation(
                                    "cohorts.review.yours",
                                    overview.yours().stream()
                                            .map(this::name)
                                            .collect(Collectors.joining(", "))));
            yours.addClassName("call-out");
            add(yours);
        }
    }

    private String name(ParticipantId person) {
        return names.getOrDefault(person, getTranslation("cohorts.review.gone"));
    }

    private void attempt(Runnable what) {
        try {
            what.run();
            show();
        } catch (UserFacingException no) {
            add(Notices.problem(ReviewWords.refusal(this, no)));
        }
    }

    private NativeTable table(Overview overview) {
        NativeTable table = new NativeTable();
        table.addClassName("cohorts-work-table");
        long sent = overview.lines().stream().filter(l -> l.state() == ReadingState.SENT).count();
        long all = overview.lines().stream().filter(l -> l.state().counts()).count();
        table.setCaptionText(getTranslation("cohorts.review.caption", sent, all));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("reader", "author", "state", "dueOn.short", "act")) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("cohorts.review." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        overview.lines().forEach(line -> fill(table.getBody().addRow(), line));
        return table;
    }

    private void fill(NativeTableRow row, Line line) {
        NativeTableHeaderCell who = new NativeTableHeaderCell(name(line.reader()));
        who.getElement().setAttribute("scope", "row");
        String key = line.late() ? "LATE" : line.state().name();
        Span state = new Span(getTranslation("cohorts.review.state." + key));
        state.addClassNames("badge", "cohorts-review-" + key.toLowerCase(Locale.ROOT));
        NativeTableCell states = new NativeTableCell(state);
        if (!line.reason().isEmpty()) {
            Span why = new Span(" " + line.reason());
            why.addClassName("muted");
            states.add(why);
        }
        row.add(
                who,
                labelled("author", name(line.author())),
                states,
                labelled("dueOn.short", ReviewWords.day(line.dueOn())));
        NativeTableCell act = new NativeTableCell();
        if (line.state() == ReadingState.OPEN) {
            act.add(reassign(line));
        }
        row.add(act);
    }

    private NativeTableCell labelled(String key, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation("cohorts.review." + key));
        return cell;
    }

    private NativeDetails reassign(Line line) {
        Select<Participant> next = new Select<>();
        next.setLabel(getTranslation("cohorts.review.to"));
        next.setItemLabelGenerator(Participant::name);
        next.setItems(
                people.stream()
                        .filter(p -> !p.id().equals(line.author()) && !p.id().equals(line.reader()))
                        .toList());
        TextField reason = new TextField(getTranslation("cohorts.review.why"));
        reason.setMaxLength(500);
        Button give =
                new Button(
                        getTranslation("cohorts.review.give"),
                        click -> {
                            Participant to = next.getValue();
                            if (to == null) {
                                next.setErrorMessage(
                                        getTranslation("cohorts.review.reader.choose"));
                                next.setInvalid(true);
                            } else {
                                attempt(() ->
                                        desk.reassign(
                                                caller, line.id(), to.id(), reason.getValue()));
                            }
                        });
        Div form = new Div(next, reason, give);
        form.addClassName("stack");
        return new NativeDetails(getTranslation("cohorts.review.reassign"), form);
    }
}
