package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.shared.ui.PageHeader;

/** Which half-day this is, and the ways back. */
class SheetHead extends Div {

    SheetHead(Cohort cohort, HalfDay halfDay) {
        var words = new Words(this);
        var back =
                new Paragraph(
                        new Anchor("groupes/" + cohort.slug(), cohort.title()),
                        new Anchor(
                                "groupes/" + cohort.slug() + "/emargement", words.of("register")));
        back.addClassName("cluster");
        add(back, new PageHeader(halfDay.title(), words.when(halfDay)));
    }
}
