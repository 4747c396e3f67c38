package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.Sharing.GuestWords;
import org.ramure.toolkit.document.Sharing.Terms;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.CharterPlan;

/** Adds somebody: a person or everybody of a group one is in, or a guest by mail. */
final class ShareForm extends Div {

    private static final int DAYS = 30;

    private enum Whom {
        GUEST,
        FELLOW,
        GROUP
    }

    private final transient ShareParts parts;
    private final transient PersonId owner;
    private final transient SheetDocument document;
    private final transient Runnable onShared;
    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>();
    private final Select<Circle> group = new Select<>();
    private final Select<Fellow> fellow = new Select<>();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final RadioButtonGroup<Boolean> write = new RadioButtonGroup<>();
    private final Select<String> party = new Select<>();
    private final DatePicker until = new DatePicker();
    private final Div said = new Div();

    ShareForm(ShareParts parts, PersonId owner, SheetDocument document, Runnable onShared) {
        this.parts = parts;
        this.owner = owner;
        this.document = document;
        this.onShared = onShared;
        addClassNames("toolkit-share-form", "card", "stack");
        List<Circle> circles = parts.fellows().circles(owner);
        whom.setLabel(ToolWords.text("share.whom"));
        whom.setItems(circles.isEmpty() ? List.of(Whom.GUEST) : List.of(Whom.values()));
        whom.setItemLabelGenerator(
                w -> ToolWords.text("share.whom." + w.name().toLowerCase(Locale.ROOT)));
        whom.addValueChangeListener(change -> shape());
        group.setLabel(ToolWords.text("share.group"));
        group.setItems(circles);
        group.setItemLabelGenerator(Circle::title);
        group.addValueChangeListener(change -> fellows(change.getValue()));
        fellow.setLabel(ToolWords.text("share.fellow"));
        fellow.setItemLabelGenerator(Fellow::name);
        name.setLabel(ToolWords.text("share.name"));
        email.setLabel(ToolWords.text("share.email"));
        terms();
        said.getElement().setAttribute("role", "status");
        var share = new Button(ToolWords.text("share.do"), click -> share());
        share.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(whom, group, fellow, name, email, write, party, until, said, share);
        whom.setValue(Whom.GUEST);
    }

    private void terms() {
        write.setLabel(ToolWords.text("share.right"));
        write.setItems(false, true);
        write.setItemLabelGenerator(
                may -> ToolWords.text(Boolean.TRUE.equals(may) ? "share.write" : "share.read"));
        write.setValue(document.sheet().charter().isPresent());
        List<String> parties = new ArrayList<>(CharterPlan.PARTIES);
        parties.add("");
        party.setLabel(ToolWords.text("share.asParty"));
        party.setItems(parties);
        party.setItemLabelGenerator(letter ->
                letter.isEmpty()
                        ? ToolWords.text("share.noParty")
                        : ToolWords.text("share.party", letter.toUpperCase(Locale.ROOT)));
        party.setValue(CharterPlan.PARTIES.get(1));
        party.setVisible(document.sheet().charter().isPresent());
        until.setLabel(ToolWords.text("share.untilDay"));
        until.setLocale(Reader.language().locale());
        until.setMin(today());
        until.setValue(today().plusDays(DAYS));
        until.setClearButtonVisible(true);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(parts.clock().instant(), Wording.ZONE);
    }

    private void shape() {
        Whom chosen = whom.getValue();
        group.setVisible(chosen != Whom.GUEST);
        fellow.setVisible(chosen == Whom.FELLOW);
        name.setVisible(chosen == Whom.GUEST);
        email.setVisible(chosen == Whom.GUEST);
    }

    private void fellows(Circle circle) {
        fellow.setItems(circle == null ? List.of() : parts.fellows().of(owner, circle.cohort()));
    }

    private void share() {
        said.removeAll();
        Terms terms =
                new Terms(
                        write.getValue(),
                        party.isVisible() && write.getValue() ? party.getValue() : "",
                        Optional.ofNullable(until.getValue()));
        try {
            give(terms);
            name.clear();
            email.clear();
            said.add(ToolWords.muted(ToolWords.text("share.done")));
            onShared.run();
        } catch (UserFacingException refused) {
            said.add(Notices.problem(ToolWords.text(refused)));
        }
    }

    private void give(Terms terms) {
        var sharing = parts.sharing();
        switch (whom.getValue()) {
            case GUEST ->
                    sharing.withGuest(
                            owner,
                            document.id(),
                            new GuestWords(email.getValue(), name.getValue(), Reader.language()),
                            terms);
            case FELLOW -> {
                if (fellow.getValue() == null) {
                    throw new UserFacingException("toolkit.share.choose");
                }
                sharing.withFellow(
                        owner, document.id(), cohort(), fellow.getValue().person(), terms);
            }
            case GROUP -> sharing.withGroup(owner, document.id(), cohort(), terms);
        }
    }

    private CohortId cohort() {
        if (group.getValue() == null) {
            throw new UserFacingException("toolkit.share.choose");
        }
        return group.getValue().cohort();
    }
}
