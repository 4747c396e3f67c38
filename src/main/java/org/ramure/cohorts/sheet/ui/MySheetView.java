package org.ramure.cohorts.sheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.cohorts.sheet.FilledSheets.Filled;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** A sheet to fill in, saved as it is typed. */
@Route("sessions/:session/fiches/:sheet")
@PermitAll
class MySheetView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FilledSheets sheets;
    private final transient Sessions sessions;
    private final transient CurrentPerson current;
    private final transient ClosedCohorts closed;
    private String title = "";

    MySheetView(
            FilledSheets sheets, Sessions sessions, CurrentPerson current, ClosedCohorts closed) {
        this.closed = closed;
        this.sheets = sheets;
        this.sessions = sessions;
        this.current = current;
        addClassNames("cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        var parameters = event.getRouteParameters();
        Cohort cohort =
                parameters
                        .get("session")
                        .flatMap(slug ->
                                sessions.page(Sessions.Visitor.of(Optional.of(person)), slug))
                        .map(SessionPage::cohort)
                        .orElseThrow(NotFoundException::new);
        try {
            show(
                    person,
                    cohort,
                    sheets.open(person, cohort.id(), parameters.get("sheet").orElse("")));
        } catch (UserFacingException notTheirs) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId person, Cohort cohort, Filled filled) {
        removeAll();
        title = filled.title().in(Reader.language());
        add(
                new Anchor(
                        "sessions/" + cohort.slug() + "/fiches",
                        getTranslation("cohorts.sheet.mine")),
                new PageHeader(title, cohort.title()));
        Paragraph whose =
                new Paragraph(
                        filled.owner().isTeam()
                                ? getTranslation("cohorts.sheet.team.how", filled.owner().team())
                                : getTranslation("cohorts.sheet.own.how"));
        whose.addClassName(filled.owner().isTeam() ? "call-out" : "muted");
        Worksheet worksheet =
                new Worksheet(
                        filled.content(),
                        filled.entries(),
                        "saisies/fiches/" + cohort.id() + "." + filled.sheet(),
                        new Worksheet.Owner(Entries.ownerMark(person), false));
        if (filled.owner().isTeam()) {
            worksheet
                    .getElement()
                    .setAttribute("data-text-conflict", getTranslation("cohorts.sheet.conflict"));
        }
        boolean readOnly = closed.isReadOnly(cohort.id());
        if (readOnly) {
            Paragraph over = new Paragraph(getTranslation("cohorts.readOnly"));
            over.addClassName("call-out");
            add(over);
        }
        Prose read = new Prose(ExerciseHtml.fields(filled.content(), filled.texts(), "h2"));
        read.addClassName("cohorts-sheet-read");
        add(
                whose,
                new Prose(filled.content().instructions()),
                readOnly ? read : worksheet,
                SheetWords.print(this, cohort.id(), filled.sheet(), ""));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
