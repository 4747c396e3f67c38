package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.people.PersonId;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Score;

/** Lets the answers count in a group, without a name, and leads to the group's picture. */
final class CountPanel extends Section {

    CountPanel(ShareParts parts, PersonId owner, SheetDocument document) {
        addClassNames("toolkit-count", "stack");
        List<Circle> circles = parts.fellows().circles(owner);
        if (circles.isEmpty()) {
            return;
        }
        add(
                new H2(ToolWords.text("count")),
                ToolWords.muted(ToolWords.text("count.how", Score.LEAST_OF_A_GROUP)));
        List<CohortId> counted = parts.counts().of(owner, document.id());
        for (Circle circle : circles) {
            var box = new Checkbox(ToolWords.text("count.in", circle.title()));
            box.setValue(counted.contains(circle.cohort()));
            box.addValueChangeListener(change ->
                    parts.counts().count(owner, document.id(), circle.cohort(), change.getValue()));
            var line =
                    new Div(
                            box,
                            new Anchor(
                                    "outils/groupe/"
                                            + circle.slug()
                                            + "/"
                                            + document.sheet().address(),
                                    ToolWords.text("count.see")));
            line.addClassName("cluster");
            add(line);
        }
    }
}
