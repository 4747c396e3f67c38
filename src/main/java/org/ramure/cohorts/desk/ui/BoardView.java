package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.desk.Board;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.desk.Messages;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** People and steps of a cohort, each cell explained, and letters to a selection. */
@Route("groupes/:cohort/avancement")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class BoardView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Desk desk;
    private final transient Messages messages;
    private final transient Cohorts cohorts;
    private final transient CurrentPerson current;
    private final Div explanation = new Div();

    BoardView(Desk desk, Messages messages, Cohorts cohorts, CurrentPerson current) {
        this.desk = desk;
        this.messages = messages;
        this.cohorts = cohorts;
        this.current = current;
        addClassNames("cohorts-desk", "stack");
        explanation.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId caller = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        Board board = desk.board(caller, cohort.id());
        removeAll();
        explanation.removeAll();
        add(
                new Anchor("groupes/" + cohort.slug(), cohort.title()),
                new PageHeader(
                        getTranslation("cohorts.desk.board.title"),
                        getTranslation("cohorts.desk.board.lead")));
        if (board.lines().isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.desk.board.nobody")));
            return;
        }
        add(
                new BoardTable(
                        board,
                        "groupes/" + cohort.slug() + "/personnes/",
                        (line, column) -> explain(cohort, board, line, column)),
                explanation,
                legend(board),
                new MessageForm(
                        board.lines().stream().map(Board.Line::person).toList(),
                        (people, letter) -> messages.preview(caller, cohort.id(), people, letter),
                        (people, letter) -> messages.send(caller, cohort.id(), people, letter)));
    }

    /** Marks that are on the board, in their order. */
    private static List<Board.Mark> shown(Board board) {
        return board.lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(Board.Cell::mark)
                .distinct()
                .sorted()
                .toList();
    }

    private UnorderedList legend(Board board) {
        UnorderedList legend = new UnorderedList();
        legend.addClassNames("cohorts-desk-legend", "muted");
        legend.getElement().setAttribute("aria-label", getTranslation("cohorts.desk.legend"));
        for (Board.Mark mark : shown(board)) {
            legend.add(
                    new ListItem(new Span(Marks.symbol(mark)), new Span(Marks.words(this, mark))));
        }
        return legend;
    }

    static String title(Board.Column column) {
        String part = column.part().in(Reader.language());
        String title = column.title().in(Reader.language());
        return part.isEmpty() ? title : part + " : " + title;
    }

    private void explain(Cohort cohort, Board board, int lineIndex, int columnIndex) {
        if (lineIndex < 0
                || lineIndex >= board.lines().size()
                || columnIndex < 0
                || columnIndex >= board.columns().size()) {
            return;
        }
        Board.Line line = board.lines().get(lineIndex);
        Board.Column column = board.columns().get(columnIndex);
        Board.Cell cell = line.cells().get(columnIndex);
        explanation.removeAll();
        explanation.addClassName("call-out");
        explanation.add(
                new Paragraph(
                        getTranslation(
                                cell.day().isPresent()
                                        ? "cohorts.desk.cell.dated"
                                        : "cohorts.desk.cell",
                                line.person().name(),
                                title(column),
                                getTranslation("cohorts.desk.mark." + cell.mark().name()),
                                cell.day().map(DeskWords::day).orElse(""))));
        String person = "groupes/" + cohort.slug() + "/personnes/" + line.person().id();
        explanation.add(
                new Anchor(
                        person, getTranslation("cohorts.desk.person.open", line.person().name())));
        if (column.kind() == Board.Kind.ASSIGNMENT) {
            explanation.add(
                    new Anchor(
                            "groupes/"
                                    + cohort.slug()
                                    + "/travaux/"
                                    + column.id()
                                    + "/"
                                    + line.person().id(),
                            getTranslation("cohorts.desk.cell.work")));
        } else if (column.kind() == Board.Kind.STEP) {
            explanation.add(new Paragraph(getTranslation("cohorts.desk.cell.step")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.desk.board.title") + " · Ramure";
    }
}
