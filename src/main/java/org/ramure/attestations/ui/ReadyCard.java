package org.ramure.attestations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ramure.attestations.HolderDisplay;
import org.ramure.attestations.IssueOrder;
import org.ramure.attestations.Prospects;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** A paper that can be had now: what it will say, the few choices, and one click. */
class ReadyCard extends Article {

    private final transient Prospects.Ready ready;
    private final transient Consumer<IssueOrder> issue;
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<HolderDisplay> display;
    private final Checkbox keep = new Checkbox();
    private final Checkbox replace = new Checkbox();
    private final Div problem = new Div();

    ReadyCard(Prospects.Ready ready, Consumer<IssueOrder> issue) {
        this.ready = ready;
        this.issue = issue;
        this.display = new DisplayChoice(HolderDisplay.INITIALS);
        addClassNames("card", "attestations-ready");
        String kind = getTranslation("attestations.kind." + ready.kind().name());
        boolean again = !ready.issuedIn().isEmpty();
        chooseLanguage();
        var button = new Button(buttonText(again), click -> issue());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setAriaLabel(
                getTranslation(
                        "attestations.ready.issueLabel",
                        button.getText(),
                        kind,
                        ready.draft().subject().title()));
        add(
                new H3(
                        getTranslation(
                                "attestations.ready.heading",
                                kind,
                                ready.draft().subject().title())),
                new Paragraph(new FactSentence(ready.draft()).text()));
        keep.setLabel(getTranslation("attestations.keep.label"));
        keep.setHelperText(getTranslation("attestations.keep.help"));
        replace.setLabel(getTranslation("attestations.ready.replace"));
        add(language, display, keep, replace, problem, button);
    }

    private String buttonText(boolean again) {
        return again
                ? getTranslation(
                        "attestations.ready.issueIn",
                        getTranslation("attestations.language." + language.getValue().name()))
                : getTranslation("attestations.ready.issue");
    }

    private void chooseLanguage() {
        List<Language> open =
                Arrays.stream(Language.values())
                        .filter(one -> !ready.issuedIn().contains(one))
                        .toList();
        language.setLabel(getTranslation("attestations.ready.language"));
        language.setItems(open);
        language.setItemLabelGenerator(
                one -> getTranslation("attestations.language." + one.name()));
        language.addValueChangeListener(event -> offerReplacement(event.getValue()));
        language.setValue(open.contains(Reader.language()) ? Reader.language() : open.getFirst());
        // One language that is left is no choice: the card's place on the page says which.
        language.setVisible(open.size() > 1);
    }

    private void offerReplacement(Language chosen) {
        boolean earlier = ready.earlierIn().contains(chosen);
        replace.setVisible(earlier);
        replace.setValue(earlier && replace.getValue());
    }

    private void issue() {
        problem.removeAll();
        try {
            issue.accept(
                    new IssueOrder(
                            ready.pathway().id(),
                            ready.kind(),
                            language.getValue(),
                            display.getValue(),
                            keep.getValue(),
                            replace.getValue()));
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
            if (refusal.messageKey().equals("attestations.issue.name")) {
                problem.add(new Anchor("compte", getTranslation("attestations.ready.giveName")));
            }
            enableButton();
        }
    }

    private void enableButton() {
        getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> button.setEnabled(true));
    }

    AttestationKind kind() {
        return ready.kind();
    }
}
