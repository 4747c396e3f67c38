package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
                new BoardTable(board, (line, column) -> explain(cohort, board, line, column)),
                explanation,
                legend(),
                new H2(getTranslation("cohorts.desk.message.title")),
                new MessageForm(
                        board.lines().stream().map(Board.Line::person).toList(),
                        (people, letter) -> messages.preview(caller, cohort.id(), people, letter),
                        (people, letter) -> messages.send(caller, cohort.id(), people, letter)));
    }

    private UnorderedList legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassNames("cohorts-desk-legend", "cluster", "muted");
        for (Board.Mark mark : Board.Mark.values()) {
            legend.add(
                    new ListItem(
                            BoardTable.symbol(mark)
                                    + " "
                                    + getTranslation("cohorts.desk.mark." + mark.name())));
        }
        return legend;
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
                                column.title().in(Reader.language()),
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
