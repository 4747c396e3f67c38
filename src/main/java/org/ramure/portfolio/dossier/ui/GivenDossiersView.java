package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** What learners gave to whoever is here, by their address: members of a jury, for instance. */
@Route("dossiers-confies")
@PermitAll
class GivenDossiersView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GivenDossiers given;
    private final transient CurrentPerson current;

    GivenDossiersView(GivenDossiers given, CurrentPerson current) {
        this.given = given;
        this.current = current;
        addClassNames("dossier", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("portfolio.dossier.given"),
                        getTranslation("portfolio.dossier.given.lead")));
        List<GivenDossiers.Given> all = given.toMe(current.requireAccount());
        add(
                all.isEmpty()
                        ? new EmptyState(getTranslation("portfolio.dossier.given.none"))
                        : new GivenDossierList(all));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.dossier.given") + " · Ramure";
    }
}
