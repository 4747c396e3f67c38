package org.ramure.cohorts.export.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.export.Bpf;
import org.ramure.cohorts.export.Exports;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.PageHeader;

/** Tables of everything one runs, and the yearly counts; {@code ?annee=} says which year. */
@Route("exports")
@Menu(title = "cohorts.export.menu", order = 66, icon = "vaadin:download")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class ExportsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String YEAR = "annee";
    private static final int YEARS_BACK = 6;

    private final transient Exports exports;
    private final transient Bpf bpf;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    ExportsView(Exports exports, Bpf bpf, CurrentPerson current, Clock clock) {
        this.exports = exports;
        this.bpf = bpf;
        this.current = current;
        this.clock = clock;
        addClassNames("cohorts", "exports", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId caller = current.requireAccount();
        int thisYear = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).getYear();
        int year =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(YEAR)
                        .filter(text -> text.matches("20[0-9]{2}"))
                        .map(Integer::parseInt)
                        .orElse(thisYear);
        var how = new Paragraph(getTranslation("cohorts.export.how"));
        how.addClassName("muted");
        add(
                new PageHeader(
                        getTranslation("cohorts.export.title"),
                        getTranslation("cohorts.export.lead")),
                years(thisYear, year),
                new H2(getTranslation("cohorts.export.tables", String.valueOf(year))),
                how,
                new TableList(exports.tables(), "exports/", "?" + YEAR + "=" + year),
                new BpfCounts(bpf.report(caller, year)));
    }

    private Select<Integer> years(int thisYear, int shown) {
        Select<Integer> years = new Select<>();
        years.setLabel(getTranslation("cohorts.export.year"));
        List<Integer> all =
                IntStream.rangeClosed(
                                Math.min(shown, thisYear - YEARS_BACK),
                                Math.max(shown, thisYear + 1))
                        .map(y -> -y)
                        .sorted()
                        .map(y -> -y)
                        .boxed()
                        .toList();
        years.setItems(all);
        years.setItemLabelGenerator(String::valueOf);
        years.setValue(shown);
        years.addValueChangeListener(chosen ->
                UI.getCurrent()
                        .navigate(
                                "exports",
                                QueryParameters.simple(
                                        Map.of(YEAR, String.valueOf(chosen.getValue())))));
        return years;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.export.title") + " · Ramure";
    }
}
