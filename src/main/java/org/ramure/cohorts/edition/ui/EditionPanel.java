package org.ramure.cohorts.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.catalogue.release.ui.ChangesPanel;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.edition.CohortEdition;
import org.ramure.cohorts.edition.CohortEditions;
import org.ramure.cohorts.ui.Inputs;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** What the group reads now, what would change, and from when on. */
class EditionPanel extends Div {

    private final transient CohortEditions editions;
    private final transient Releases releases;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final String course;

    EditionPanel(CohortEditions editions, Releases releases, PersonId caller, Cohort cohort) {
        this.editions = editions;
        this.releases = releases;
        this.caller = caller;
        this.cohort = cohort;
        this.course = editions.course(cohort).orElse("");
        addClassNames("cohorts-edition", "stack");
        show();
    }

    /** A release to choose; empty for the course as its authors have it. */
    private record Choice(Optional<Release> release) {

        private Optional<ReleaseId> id() {
            return release.map(Release::id);
        }
    }

    private void show() {
        removeAll();
        Optional<CohortEdition> now = editions.now(caller, cohort.id());
        Optional<CohortEdition> planned = editions.planned(caller, cohort.id());
        List<Release> known = releases.of(caller, course);
        var lead = new Paragraph(getTranslation("cohorts.edition.lead"));
        lead.addClassName("lead");
        add(lead, new H2(getTranslation("cohorts.edition.now")));
        Optional<ReleaseId> here = now.flatMap(CohortEdition::release);
        add(new Paragraph(name(known, here)));
        planned.ifPresent(edition -> add(plan(known, edition)));
        if (known.isEmpty()) {
            add(new Paragraph(getTranslation("cohorts.edition.none")));
        } else {
            add(form(known, here));
        }
    }

    private String name(List<Release> known, Optional<ReleaseId> id) {
        return id.flatMap(wanted -> known.stream().filter(r -> r.id().equals(wanted)).findFirst())
                .map(this::name)
                .orElseGet(() -> getTranslation("cohorts.edition.live"));
    }

    private String name(Release release) {
        return getTranslation(
                "cohorts.edition.release",
                Wording.day(Reader.language(), release.publishedAt()),
                release.version(),
                release.id().shortHash(),
                release.note());
    }

    private Component plan(List<Release> known, CohortEdition edition) {
        var drop =
                new Button(
                        getTranslation("cohorts.edition.drop"),
                        click -> {
                            editions.keep(caller, cohort.id());
                            show();
                        });
        var plan =
                new Div(
                        new Paragraph(
                                getTranslation(
                                        "cohorts.edition.planned",
                                        Wording.day(Reader.language(), edition.from()),
                                        name(known, edition.release()))),
                        drop);
        plan.addClassNames("card", "stack");
        return plan;
    }

    private Component form(List<Release> known, Optional<ReleaseId> here) {
        List<Choice> choices = new ArrayList<>();
        known.forEach(release -> choices.add(new Choice(Optional.of(release))));
        choices.add(new Choice(Optional.empty()));
        var which = new Select<Choice>();
        which.setLabel(getTranslation("cohorts.edition.which"));
        which.setItems(choices);
        which.setItemLabelGenerator(
                one -> one.release().map(this::name).orElseGet(() -> name(known, one.id())));
        which.addClassName("releases-note");
        DatePicker day = Inputs.day(getTranslation("cohorts.edition.day"));
        day.setHelperText(getTranslation("cohorts.edition.day.help"));
        var refusal = new Div();
        var changes = new Div();
        changes.getElement().setAttribute("aria-live", "polite");
        which.addValueChangeListener(change -> compare(changes, here, change.getValue().id()));
        which.setValue(choices.getFirst());
        var move =
                new Button(
                        getTranslation("cohorts.edition.move"),
                        click -> move(which.getValue(), day, refusal));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        var form =
                new Section(
                        new H2(getTranslation("cohorts.edition.change")),
                        which,
                        changes,
                        day,
                        refusal,
                        move);
        form.addClassNames("card", "stack");
        return form;
    }

    private void compare(Div place, Optional<ReleaseId> from, Optional<ReleaseId> to) {
        place.removeAll();
        if (from.equals(to)) {
            place.add(new Paragraph(getTranslation("cohorts.edition.same")));
        } else {
            place.add(new ChangesPanel(releases.changes(caller, course, from, to)));
        }
    }

    private void move(Choice wanted, DatePicker day, Div refusal) {
        refusal.removeAll();
        try {
            editions.move(caller, cohort.id(), wanted.id(), Optional.ofNullable(day.getValue()));
            Notices.say(getTranslation("cohorts.edition.done"));
            show();
        } catch (UserFacingException no) {
            refusal.add(Notices.problem(getTranslation(no.messageKey(), no.arguments().toArray())));
        }
    }
}
