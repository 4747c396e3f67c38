package org.ramure.cohorts.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.export.Bpf;
import org.ramure.cohorts.export.Exports;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.core.annotation.Order;

/** A cohort's tables to download and, in frame OF, what its yearly counts need to know. */
@org.springframework.stereotype.Component
@Order(70)
class ExportTab implements CohortTab {

    private final Exports exports;
    private final Bpf bpf;

    ExportTab(Exports exports, Bpf bpf) {
        this.exports = exports;
        this.bpf = bpf;
    }

    @Override
    public String key() {
        return "exports";
    }

    @Override
    public String title() {
        return "cohorts.export.tab";
    }

    @Override
    public Stage stage() {
        return Stage.PROVE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        var body = new Div();
        body.addClassNames("exports", "stack");
        boolean counted = cohort.details().frame() == Frame.OF;
        var how = new Paragraph(body.getTranslation("cohorts.export.how"));
        how.addClassName("muted");
        body.add(
                new H2(body.getTranslation("cohorts.export.title.one")),
                how,
                new TableList(
                        exports.tables().stream()
                                .filter(table -> counted || !table.key().equals("bpf"))
                                .toList(),
                        "groupes/" + cohort.slug() + "/exports/",
                        ""));
        if (counted) {
            body.add(new BpfSettings(bpf, caller, cohort.id()));
        }
        return body;
    }
}
