package org.ramure.cohorts.sheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.cohorts.sheet.FilledSheets.Filled;
import org.ramure.cohorts.sheet.SheetOwner;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** Somebody's sheet, to read and print, for those who run the cohort. */
@Route("groupes/:cohort/fiches/:sheet/:owner")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class SheetReadView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FilledSheets sheets;
    private final transient Cohorts cohorts;
    private final transient Participants participants;
    private final transient CurrentPerson current;
    private String title = "";

    SheetReadView(
            FilledSheets sheets,
            Cohorts cohorts,
            Participants participants,
            CurrentPerson current) {
        this.sheets = sheets;
        this.cohorts = cohorts;
        this.participants = participants;
        this.current = current;
        addClassNames("cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId caller = current.requireAccount();
        var parameters = event.getRouteParameters();
        Cohort cohort =
                parameters
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        SheetOwner owner = new SheetOwner(parameters.get("owner").orElse(""));
        try {
            show(
                    caller,
                    cohort,
                    sheets.read(caller, cohort.id(), parameters.get("sheet").orElse(""), owner));
        } catch (UserFacingException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId caller, Cohort cohort, Filled filled) {
        removeAll();
        title = filled.title().in(Reader.language());
        String whose =
                filled.owner()
                        .person()
                        .flatMap(person -> participants.find(caller, person))
                        .map(Participant::name)
                        .orElseGet(
                                () -> getTranslation("cohorts.sheet.team", filled.owner().team()));
        Prose fields = new Prose(ExerciseHtml.fields(filled.content(), filled.texts(), "h2"));
        fields.addClassName("cohorts-sheet-read");
        add(
                new Anchor(
                        "groupes/" + cohort.slug() + "/fiches",
                        getTranslation("cohorts.sheet.all")),
                new PageHeader(title, whose),
                fields,
                SheetWords.print(
                        this,
                        cohort.id(),
                        filled.sheet(),
                        "?de=" + URLEncoder.encode(filled.owner().key(), StandardCharsets.UTF_8)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
