package org.ramure.catalogue.release.ui;

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
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.DayField;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/**
 * What a group reads now, what would change, and from when on. {@code words} is the beginning of
 * the keys under which whoever shows it says {@code lead}, {@code now}, {@code live} and {@code
 * same}, and {@code automatic} where nobody may have chosen.
 */
public final class EditionPanel extends Div {

    private final transient FollowedCourse followed;
    private final String words;

    public EditionPanel(FollowedCourse followed, String words) {
        this.followed = followed;
        this.words = words;
        addClassNames("releases-edition", "stack");
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
        List<Release> known = followed.known();
        var lead = new Paragraph(getTranslation(words + ".lead"));
        lead.addClassName("lead");
        add(lead, new H2(getTranslation(words + ".now")));
        Optional<ReleaseId> here = followed.now();
        add(new Paragraph(name(known, here)));
        followed.automaticSince()
                .ifPresent(since ->
                        add(
                                new Paragraph(
                                        getTranslation(
                                                words + ".automatic",
                                                Wording.day(Reader.language(), since)))));
        followed.planned().ifPresent(plan -> add(plan(known, plan)));
        if (known.isEmpty()) {
            add(new Paragraph(getTranslation("catalogue.edition.none")));
        } else {
            add(form(known, here));
        }
    }

    private String name(List<Release> known, Optional<ReleaseId> id) {
        return id.flatMap(wanted -> known.stream().filter(r -> r.id().equals(wanted)).findFirst())
                .map(this::name)
                .orElseGet(() -> getTranslation(words + ".live"));
    }

    private String name(Release release) {
        return getTranslation(
                "catalogue.edition.release",
                Wording.day(Reader.language(), release.publishedAt()),
                release.version(),
                release.id().shortHash(),
                release.note());
    }

    private Component plan(List<Release> known, FollowedCourse.Plan planned) {
        var drop =
                new Button(
                        getTranslation("catalogue.edition.drop"),
                        click -> {
                            followed.keep();
                            show();
                        });
        var plan =
                new Div(
                        new Paragraph(
                                getTranslation(
                                        "catalogue.edition.planned",
                                        Wording.day(Reader.language(), planned.from()),
                                        name(known, planned.release()))),
                        drop);
        plan.addClassNames("card", "stack");
        return plan;
    }

    private Component form(List<Release> known, Optional<ReleaseId> here) {
        List<Choice> choices = new ArrayList<>();
        known.forEach(release -> choices.add(new Choice(Optional.of(release))));
        choices.add(new Choice(Optional.empty()));
        var which = new Select<Choice>();
        which.setLabel(getTranslation("catalogue.edition.which"));
        which.setItems(choices);
        which.setItemLabelGenerator(
                one -> one.release().map(this::name).orElseGet(() -> name(known, one.id())));
        which.addClassName("releases-note");
        DatePicker day = DayField.of(getTranslation("catalogue.edition.day"));
        day.setHelperText(getTranslation("catalogue.edition.day.help"));
        var refusal = new Div();
        var changes = new Div();
        changes.getElement().setAttribute("aria-live", "polite");
        which.addValueChangeListener(change -> compare(changes, here, change.getValue().id()));
        which.setValue(choices.getFirst());
        var move =
                new Button(
                        getTranslation("catalogue.edition.move"),
                        click -> move(which.getValue(), day, refusal));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        var form =
                new Section(
                        new H2(getTranslation("catalogue.edition.change")),
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
            place.add(new Paragraph(getTranslation(words + ".same")));
        } else {
            place.add(new ChangesPanel(followed.changes(from, to)));
        }
    }

    private void move(Choice wanted, DatePicker day, Div refusal) {
        refusal.removeAll();
        try {
            followed.move(wanted.id(), Optional.ofNullable(day.getValue()));
            Notices.say(getTranslation("catalogue.edition.done"));
            show();
        } catch (UserFacingException no) {
            refusal.add(Notices.problem(getTranslation(no.messageKey(), no.arguments().toArray())));
        }
    }
}
