package org.ramure.cohorts.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.papers.Papers;
import org.ramure.cohorts.papers.Parcel;
import org.ramure.cohorts.papers.Parcels;
import org.ramure.cohorts.papers.Proofs;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Reader;
import org.springframework.core.annotation.Order;

/** Papers one by one and all at once, and what an audit would miss. */
@org.springframework.stereotype.Component
@Order(60)
class PapersTab implements CohortTab {

    private final Papers papers;
    private final Parcels parcels;
    private final Proofs proofs;

    PapersTab(Papers papers, Parcels parcels, Proofs proofs) {
        this.papers = papers;
        this.parcels = parcels;
        this.proofs = proofs;
    }

    @Override
    public String key() {
        return "papiers";
    }

    @Override
    public String title() {
        return "cohorts.papers.title";
    }

    @Override
    public Stage stage() {
        return Stage.PROVE;
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        var body = new Section();
        body.addClassNames("papers", "stack");
        var cards = new Div();
        cards.addClassName("papers-parcels");
        for (Parcel.Kind kind : Parcel.Kind.values()) {
            cards.add(new ParcelCard(parcels, caller, cohort, kind));
        }
        body.add(
                cards,
                new ProofPanel(proofs.report(caller, cohort.id(), Reader.language())),
                new ShelfPanel(papers.shelf(caller, cohort.id())));
        return body;
    }
}
