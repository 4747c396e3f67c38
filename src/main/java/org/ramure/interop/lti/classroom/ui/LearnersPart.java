package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.interop.lti.classroom.Learner;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;

/** Who came, and how much they did; read page by page. */
class LearnersPart extends Div {

    private static final int FEW = 10;

    private final int asked;

    LearnersPart(Classroom classroom, PersonId caller, ClassInfo info) {
        addClassName("stack");
        asked = info.asked().map(all -> all.activities().size()).orElse(0);
        add(new H2(getTranslation("interop.class.part.avancement")));
        int came = classroom.count(caller, info.placement().id());
        if (came == 0) {
            add(new EmptyState(getTranslation("interop.class.nobody")));
            return;
        }
        var lead = new Paragraph(getTranslation("interop.class.came", came));
        var file =
                new Anchor(
                        "enseigner/" + info.placement().id() + "/resultats.csv",
                        getTranslation("interop.class.csv"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        var top = new Div(lead, file);
        top.addClassName("cluster");
        add(top, grid(classroom, caller, info, came));
    }

    private Component grid(Classroom classroom, PersonId caller, ClassInfo info, int came) {
        Grid<Learner> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.addClassName("interop-class-grid");
        grid.getElement()
                .setAttribute("aria-label", getTranslation("interop.class.part.avancement"));
        grid.addComponentColumn(this::who)
                .setHeader(getTranslation("interop.class.learner"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("interop.class.done"))
                .setFlexGrow(2);
        grid.setItems(
                DataProvider.fromCallbacks(
                        query ->
                                classroom
                                        .page(
                                                caller,
                                                info.placement().id(),
                                                query.getOffset(),
                                                query.getLimit())
                                        .stream(),
                        query -> {
                            query.getOffset();
                            return came;
                        }));
        grid.setAllRowsVisible(came <= FEW);
        return grid;
    }

    private Component who(Learner learner) {
        var name = new Span(ClassWords.name(this, learner.name()));
        name.addClassName("interop-class-name");
        var last =
                new Span(
                        getTranslation(
                                "interop.class.lastLaunch",
                                ClassWords.moment(learner.lastLaunch())));
        last.addClassName("muted");
        return cell(name, last);
    }

    private Component what(Learner learner) {
        int done = learner.done().size();
        var share = new Span(getTranslation("interop.class.share", done, asked));
        var bar = new Div();
        bar.addClassName("interop-class-bar");
        bar.getElement().setAttribute("aria-hidden", true);
        var filled = new Div();
        filled.addClassName("interop-class-fill-" + (asked == 0 ? 0 : 10 * done / asked));
        bar.add(filled);
        int right = learner.quizzes().values().stream().mapToInt(q -> q.right()).sum();
        int answered = learner.quizzes().values().stream().mapToInt(q -> q.answered()).sum();
        if (answered == 0) {
            return cell(share, bar);
        }
        var quizzes = new Span(getTranslation("interop.class.quizzes", right, answered));
        quizzes.addClassName("muted");
        return cell(share, bar, quizzes);
    }

    private static Component cell(Component... parts) {
        var cell = new Div(parts);
        cell.addClassName("interop-class-cell");
        return cell;
    }
}
