package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.RhythmBoard;
import org.ramure.portfolio.rhythm.RhythmBoard.Behind;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** The rhythm of a cohort for those who run it: a board, times to propose, one person at a time. */
class BoardPanel extends Div {

    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private @Nullable ParticipantId shown;

    BoardPanel(RhythmRooms rooms, PersonId caller, Cohort cohort) {
        this.rooms = rooms;
        this.caller = caller;
        this.cohort = cohort;
        addClassNames("rhythm", "stack", "rhythm-board");
        fill();
    }

    private void fill() {
        removeAll();
        RhythmBoard board = rooms.rhythms().board(caller, cohort.id()).orElseThrow();
        if (board.lines().isEmpty()) {
            add(new EmptyState(getTranslation("portfolio.rhythm.board.nobody")));
            return;
        }
        add(attention(board), new H2(getTranslation("portfolio.rhythm.board")), table(board));
        List<Milestone> meetings =
                board.journey().milestones().stream()
                        .filter(m -> !m.kind().isHeldTogether())
                        .toList();
        if (!meetings.isEmpty()) {
            add(new SeveralForm(rooms, caller, cohort, board, meetings, this::fill));
        }
        add(person(board));
    }

    private Component table(RhythmBoard board) {
        List<String> columns = new ArrayList<>();
        columns.add(getTranslation("portfolio.rhythm.board.person"));
        board.journey().milestones().forEach(m -> columns.add(MilestoneWords.brief(m)));
        columns.add(getTranslation("portfolio.rhythm.catchUp"));
        var table =
                new PlainTable(
                        getTranslation("portfolio.rhythm.board.caption"),
                        columns.toArray(String[]::new));
        for (RhythmBoard.Line line : board.lines()) {
            List<Component> cells = new ArrayList<>();
            line.rhythm().milestones().forEach(m -> cells.add(cell(m)));
            cells.add(new Span(catchUp(line)));
            table.addRow(name(line), cells.toArray(Component[]::new));
        }
        table.addClassName("rhythm-table");
        var scroll = new Div(table);
        scroll.addClassName("rhythm-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement()
                .setAttribute("aria-label", getTranslation("portfolio.rhythm.board.caption"));
        return scroll;
    }

    private Component name(RhythmBoard.Line line) {
        var name = new Div(new Span(line.person().name()));
        MyRhythm rhythm = line.rhythm();
        rhythm.pace()
                .pauseOn(rhythm.today())
                .ifPresent(pause -> {
                    var paused =
                            new Span(
                                    pause.back()
                                            .map(back ->
                                                    getTranslation(
                                                            "portfolio.rhythm.board.pausedUntil",
                                                            RhythmDays.brief(back)))
                                            .orElseGet(() ->
                                                    getTranslation(
                                                            "portfolio.rhythm.board.paused")));
                    paused.addClassName("badge");
                    name.add(paused);
                });
        return name;
    }

    private static Component cell(DatedMilestone milestone) {
        var cell = new Div(MilestoneWords.badge(milestone));
        cell.addClassName("rhythm-cell");
        if (milestone.exact()) {
            milestone.first().ifPresent(day -> cell.add(new Span(RhythmDays.brief(day))));
        }
        return cell;
    }

    private String catchUp(RhythmBoard.Line line) {
        return line.toCatchUp() > 0
                ? getTranslation(
                        "portfolio.rhythm.board.catchUp." + line.catchUp() + ".of",
                        line.caughtUp(),
                        line.toCatchUp())
                : getTranslation("portfolio.rhythm.board.catchUp." + line.catchUp());
    }

    private Component attention(RhythmBoard board) {
        var part = new Section(new H2(getTranslation("portfolio.rhythm.behind")));
        var list = new UnorderedList();
        for (RhythmBoard.Line line : board.lines()) {
            if (!line.behind().isEmpty()) {
                var reasons = String.join(" · ", line.behind().stream().map(this::reason).toList());
                var name = new Span(line.person().name());
                name.addClassName("rhythm-leaf-name");
                list.add(new ListItem(name, new Span(" – " + reasons)));
            }
        }
        part.add(
                list.getComponentCount() == 0
                        ? new Paragraph(getTranslation("portfolio.rhythm.behind.nobody"))
                        : list);
        return part;
    }

    private String reason(Behind behind) {
        return getTranslation(
                "portfolio.rhythm.behind." + behind.kind(),
                behind.milestone().in(Reader.language()),
                behind.count());
    }

    private Component person(RhythmBoard board) {
        var part = new Section(new H2(getTranslation("portfolio.rhythm.one")));
        var choice = new Select<RhythmBoard.Line>();
        choice.setLabel(getTranslation("portfolio.rhythm.one.who"));
        choice.setItems(board.lines());
        choice.setItemLabelGenerator(line -> line.person().name());
        var body = new Div();
        body.addClassName("stack");
        choice.addValueChangeListener(e -> {
            body.removeAll();
            shown = e.getValue().person().id();
            show(body, e.getValue());
        });
        part.add(choice, body);
        board.lines().stream()
                .filter(line -> line.person().id().equals(shown))
                .findFirst()
                .ifPresent(choice::setValue);
        return part;
    }

    private MeetingCard card(RhythmBoard.Line line, DatedMilestone milestone) {
        var card = new MeetingCard(rooms, caller, line.person().id(), milestone, false, this::fill);
        if (!milestone.milestone().guide().isEmpty()) {
            var guide = new Prose(milestone.milestone().guide());
            Reader.mark(guide, line.rhythm().journey().language());
            card.add(new NativeDetails(getTranslation("portfolio.rhythm.guide"), guide));
        }
        return card;
    }

    private void show(Div body, RhythmBoard.Line line) {
        List<DatedMilestone> meetings =
                line.rhythm().milestones().stream()
                        .filter(milestone -> !milestone.milestone().kind().isHeldTogether())
                        .toList();
        body.add(new MeetingList(meetings, milestone -> card(line, milestone)));
        body.add(new PacePanel(rooms, caller, line.rhythm(), this::fill));
    }
}
