package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ramure.interop.lti.classroom.ActivityFigures;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** How each activity of the placement went. */
class FiguresPart extends Div {

    FiguresPart(Classroom classroom, PersonId caller, ClassInfo info) {
        addClassName("stack");
        add(new H2(getTranslation("interop.class.part.activites")));
        List<ActivityFigures> figures = classroom.figures(caller, info.placement().id());
        if (figures.isEmpty()) {
            add(new EmptyState(getTranslation("interop.class.noContent.how")));
            return;
        }
        var table =
                new PlainTable(
                        getTranslation("interop.figures.caption"),
                        getTranslation("interop.figures.activity"),
                        getTranslation("interop.figures.done"),
                        getTranslation("interop.figures.right"));
        table.addClassName("compact-table");
        figures.forEach(one ->
                table.addRow(
                        one.activity().title().in(Reader.language()),
                        getTranslation("interop.class.share", one.done(), one.learners()),
                        one.isMarked()
                                ? getTranslation("interop.figures.percent", one.percent())
                                : getTranslation("interop.figures.unmarked")));
        var how = new Paragraph(getTranslation("interop.figures.how"));
        how.addClassName("muted");
        add(table, how);
    }
}
