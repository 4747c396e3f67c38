package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.Drafts;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.Claims.NewClaim;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.TrialClaim;
import org.ramure.portfolio.experiment.TrialEvidence;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** Claims a level on the grid with proofs of this trial; earlier claims stand beside it. */
class ClaimPanel extends Div {

    private final transient TrialDesk desk;
    private final transient PersonId person;
    private final transient Trial trial;
    private final transient Framework framework;
    private final transient Runnable again;
    private final Select<Framework.Competence> competence = new Select<>();
    private final RadioButtonGroup<Framework.Level> level = new RadioButtonGroup<>();
    private final CheckboxGroup<Framework.Practice> practices = new CheckboxGroup<>();
    private final CheckboxGroup<TrialEvidence> proofs = new CheckboxGroup<>();
    private final Div problem = new Div();

    ClaimPanel(TrialDesk desk, PersonId person, Trial trial, Framework framework, Runnable again) {
        this.desk = desk;
        this.person = person;
        this.trial = trial;
        this.framework = framework;
        this.again = again;
        addClassName("stack");
        list();
        List<TrialEvidence> standing =
                trial.evidence().stream().filter(evidence -> !evidence.withdrawn()).toList();
        if (standing.isEmpty()) {
            add(
                    PortfolioWords.muted(getTranslation("portfolio.experiment.claim.evidence")),
                    new Anchor(
                            "experimentations/" + trial.id() + "?etape=traces",
                            getTranslation("portfolio.experiment.claim.toEvidence")));
            return;
        }
        form(standing);
    }

    private void list() {
        if (trial.claims().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("logbook-list");
        trial.claims().forEach(claim -> list.add(item(claim)));
        add(list);
    }

    private ListItem item(TrialClaim claim) {
        String name =
                framework
                        .competence(claim.competence())
                        .map(found -> found.label().in(Reader.language()))
                        .orElse(claim.competence());
        String label =
                framework
                        .level(claim.level())
                        .map(found -> found.label().in(Reader.language()))
                        .orElse(Integer.toString(claim.level()));
        Span title = new Span(getTranslation("portfolio.experiment.claim.line", name, label));
        title.addClassName("logbook-title");
        Div facts =
                new Div(
                        new Span(
                                getTranslation(
                                        "portfolio.experiment.claim.when",
                                        PortfolioWords.day(claim.claimedAt()),
                                        claim.frameworkVersion())));
        facts.addClassNames("cluster", "muted");
        ListItem item = new ListItem(title, facts, PortfolioWords.written(claim.reason()));
        if (claim.withdrawn()) {
            facts.add(
                    PortfolioWords.badge(
                            getTranslation("portfolio.experiment.claim.withdrawn"),
                            "logbook-state-revoked"));
        } else {
            item.add(ways(claim));
        }
        return item;
    }

    private Div ways(TrialClaim claim) {
        NativeButton carry =
                new NativeButton(
                        getTranslation("portfolio.experiment.claim.carry"), click -> carry(claim));
        NativeButton withdraw =
                new NativeButton(
                        getTranslation("portfolio.experiment.claim.withdraw"),
                        click -> {
                            desk.claims().withdraw(person, claim.id());
                            again.run();
                        });
        carry.addClassName("button-link");
        withdraw.addClassName("button-link");
        Div ways = new Div(carry, withdraw);
        ways.addClassName("cluster");
        return ways;
    }

    /** Into the positioning in progress: its own rules set aside what stood there. */
    private void carry(TrialClaim claim) {
        try {
            Drafts drafts = desk.drafts();
            AssessmentDraft draft = drafts.begin(person, claim.framework());
            AssessmentDraft.Line line = draft.lineOrBlank(claim.competence());
            drafts.choose(
                    person,
                    new Drafts.Choice(
                            claim.framework(),
                            draft.submission(),
                            claim.competence(),
                            claim.level(),
                            claim.practices(),
                            line.revision()));
            boolean fits =
                    !claim.reason().isBlank()
                            && claim.reason().length() <= AssessmentDraft.MAX_NOTE;
            if (line.answer().note().isBlank() && fits) {
                drafts.note(
                        person,
                        new Drafts.Note(
                                claim.framework(),
                                claim.competence(),
                                claim.reason(),
                                line.noteVersion()));
            }
            Notices.say(getTranslation("portfolio.experiment.claim.carried"));
        } catch (UserFacingException no) {
            Notices.say(PortfolioWords.refusal(this, no));
        }
    }

    private void form(List<TrialEvidence> standing) {
        competence.setLabel(getTranslation("portfolio.experiment.claim.competence"));
        competence.setItems(framework.competences());
        competence.setWidthFull();
        competence.setItemLabelGenerator(one -> one.label().in(Reader.language()));
        competence.addValueChangeListener(chosen -> offerPractices());
        level.setLabel(getTranslation("portfolio.experiment.claim.levelLabel"));
        level.addClassName("portfolio-choices");
        level.setItems(framework.levels());
        level.setItemLabelGenerator(one -> one.label().in(Reader.language()));
        practices.setLabel(getTranslation("portfolio.experiment.claim.practices"));
        practices.addClassName("portfolio-choices");
        practices.setItemLabelGenerator(one -> one.text().in(Reader.language()));
        practices.setVisible(false);
        proofs.setLabel(getTranslation("portfolio.experiment.claim.proofs"));
        proofs.addClassName("portfolio-choices");
        proofs.setItems(standing);
        proofs.setItemLabelGenerator(one -> EvidencePanel.name(this, one));
        proofs.setValue(Set.copyOf(standing));
        TextArea reason =
                TrialWords.area(
                        getTranslation("portfolio.experiment.claim.reason"),
                        "niveau-" + trial.id());
        add(
                competence,
                level,
                practices,
                proofs,
                reason,
                problem,
                TrialWords.primary(
                        getTranslation("portfolio.experiment.claim.send"), () -> claim(reason)));
    }

    private void offerPractices() {
        List<Framework.Practice> all = competence.getValue().practices();
        practices.setItems(all);
        practices.setVisible(!all.isEmpty());
    }

    private void claim(TextArea reason) {
        problem.removeAll();
        if (competence.getValue() == null || level.getValue() == null) {
            problem.add(Notices.problem(getTranslation("portfolio.experiment.claim.incomplete")));
            return;
        }
        try {
            desk.claims()
                    .claim(
                            person,
                            trial.id(),
                            new NewClaim(
                                    framework.slug(),
                                    competence.getValue().code(),
                                    level.getValue().number(),
                                    practices.getValue().stream()
                                            .map(Framework.Practice::id)
                                            .collect(Collectors.toSet()),
                                    proofs.getValue().stream()
                                            .map(TrialEvidence::id)
                                            .collect(Collectors.toSet()),
                                    reason.getValue()));
            TrialWords.letGo(reason);
            again.run();
        } catch (UserFacingException no) {
            problem.add(Notices.problem(PortfolioWords.refusal(this, no)));
        }
    }
}
