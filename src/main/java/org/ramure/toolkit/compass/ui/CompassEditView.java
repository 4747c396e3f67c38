package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.compass.edit.CompassEdits;
import org.ramure.toolkit.compass.edit.CompassEdits.Plan;
import org.ramure.toolkit.compass.edit.CompassEdits.Standing;

/** For authors: a compass as text, tried out before it is served, with its versions. */
@Route("boussoles/:slug/modifier")
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
class CompassEditView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    /** Puts the caret on a line of the text and brings it into view. */
    private static final String GO_TO_LINE =
            "const area = this.inputElement; const lines = area.value.split('\\n');"
                    + " const at = lines.slice(0, $0 - 1).join('\\n').length + ($0 > 1 ? 1 : 0);"
                    + " area.focus(); area.setSelectionRange(at, at + (lines[$0 - 1] || '').length);"
                    + " const scroller = this.shadowRoot.querySelector('[part=\"input-field\"]');"
                    + " scroller.scrollTop = area.scrollHeight / lines.length * Math.max(0, $0 - 4);"
                    + " this.scrollIntoView({block: 'nearest'});";

    private final transient CompassEdits edits;
    private final transient PersonId me;
    private final TextArea text = new TextArea(getTranslation("toolkit.compass.edit.text"));
    private final TextField note = new TextField(getTranslation("toolkit.compass.edit.note"));
    private final Paragraph served = KeepWords.muted("");
    private final Div outcome = new Div();
    private final CompassVersions versions = new CompassVersions(this::resume);
    private String slug = "";
    private int known;

    CompassEditView(CompassEdits edits, CurrentPerson current) {
        this.edits = edits;
        this.me = current.requireAccount();
        addClassNames("compass", "compass-edit", "stack");
        text.addClassName("compass-source");
        text.setWidthFull();
        text.getElement().setAttribute("spellcheck", "false");
        text.setHelperText(getTranslation("toolkit.compass.edit.text.help"));
        note.setWidthFull();
        note.setHelperText(getTranslation("toolkit.compass.edit.note.help"));
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        Standing standing = edits.standing(me, slug).orElseThrow(NotFoundException::new);
        removeAll();
        var tryOut = new Button(getTranslation("toolkit.compass.edit.try"), click -> tryOut());
        tryOut.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Anchor(
                        "boussoles/" + slug + "/table",
                        "← " + getTranslation("toolkit.compass.table")),
                new PageHeader(heading(), getTranslation("toolkit.compass.edit.lead")),
                served,
                text,
                tryOut,
                outcome,
                versions);
        show(standing);
    }

    private void show(Standing standing) {
        known = standing.number();
        text.setValue(standing.text());
        served.setText(
                standing.ofFile()
                        ? getTranslation("toolkit.compass.edit.served.file", slug)
                        : getTranslation("toolkit.compass.edit.served.version", known));
        versions.show(standing);
        outcome.removeAll();
    }

    /** Takes an earlier text up again: it is tried out, and served only when they say so. */
    private void resume(int number) {
        try {
            edits.text(me, slug, number).ifPresent(text::setValue);
            note.setValue(
                    number == 0
                            ? getTranslation("toolkit.compass.edit.note.file")
                            : getTranslation("toolkit.compass.edit.note.version", number));
            tryOut();
        } catch (UserFacingException refused) {
            refuse(refused);
        }
    }

    private void tryOut() {
        outcome.removeAll();
        try {
            Plan plan = edits.plan(me, slug, text.getValue());
            outcome.add(new H2(getTranslation("toolkit.compass.edit.result")));
            outcome.add(new CompassProblems(plan.problems(), this::goTo));
            plan.change().ifPresent(change -> outcome.add(new CompassChanges(change)));
            outcome.add(CompassChanges.lines(plan.lines()));
            if (plan.canApply()) {
                var apply =
                        new Button(getTranslation("toolkit.compass.edit.apply"), click -> apply());
                apply.addThemeVariants(ButtonVariant.PRIMARY);
                outcome.add(note, apply);
            }
        } catch (UserFacingException refused) {
            refuse(refused);
        }
    }

    private void goTo(int line) {
        text.getElement().executeJs(GO_TO_LINE, line);
    }

    private void apply() {
        try {
            edits.apply(me, slug, known, text.getValue(), note.getValue());
            note.clear();
            edits.standing(me, slug).ifPresent(this::show);
            var done = new Div(getTranslation("toolkit.compass.edit.done"));
            done.addClassName("notice");
            outcome.add(
                    done,
                    new Anchor("boussoles/" + slug, getTranslation("toolkit.compass.edit.look")));
        } catch (UserFacingException refused) {
            refuse(refused);
        }
    }

    /** Says why not; the text stays where it is. */
    private void refuse(UserFacingException refused) {
        outcome.removeAll();
        outcome.add(Notices.problem(KeepWords.refusal(this, refused)));
    }

    private String heading() {
        return getTranslation("toolkit.compass.edit.title", slug);
    }

    @Override
    public String getPageTitle() {
        return heading() + " · Ramure";
    }
}
