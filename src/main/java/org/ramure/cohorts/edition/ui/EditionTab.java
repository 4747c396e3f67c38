package org.ramure.cohorts.edition.ui;

import com.vaadin.flow.component.Component;
import org.ramure.catalogue.release.Releases;
import org.ramure.catalogue.release.ui.EditionPanel;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.edition.CohortEditions;
import org.ramure.cohorts.ui.spi.CohortTab;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** Which release of the online course the group follows. */
@org.springframework.stereotype.Component
@Order(37)
class EditionTab implements CohortTab {

    private final CohortEditions editions;
    private final ObjectProvider<Releases> releases;

    EditionTab(CohortEditions editions, ObjectProvider<Releases> releases) {
        this.editions = editions;
        this.releases = releases;
    }

    @Override
    public String key() {
        return "version";
    }

    @Override
    public String title() {
        return "cohorts.edition.tab";
    }

    @Override
    public Stage stage() {
        return Stage.PREPARE;
    }

    @Override
    public boolean concerns(Cohort cohort) {
        return editions.course(cohort).isPresent();
    }

    @Override
    public Component show(PersonId caller, Cohort cohort) {
        var followed =
                new FollowedByGroup(
                        editions,
                        releases.getObject(),
                        caller,
                        cohort,
                        editions.course(cohort).orElse(""));
        return new EditionPanel(followed, "cohorts.edition");
    }
}
