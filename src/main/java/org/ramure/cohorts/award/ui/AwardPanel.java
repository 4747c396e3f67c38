package org.ramure.cohorts.award.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.award.AwardPreview;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.cohorts.award.Awards;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;

/** The rule, the button with its progress, and everyone with the reason for what they get. */
class AwardPanel extends Div {

    private static final int LOOK_AGAIN_MS = 1000;

    private final transient Awards awards;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final Div top = new Div();
    private final Div going = new Div();
    private final Div problem = new Div();
    private final Div people = new Div();
    private @Nullable Registration looking;

    AwardPanel(Awards awards, PersonId caller, Cohort cohort) {
        this.awards = awards;
        this.caller = caller;
        this.cohort = cohort;
        addClassNames("awards", "stack");
        top.addClassNames("awards-top", "stack");
        going.getElement().setAttribute("role", "status");
        problem.addClassName("cohorts-refusal");
        add(new H2(getTranslation("cohorts.award.title")), top, going, problem, people);
        show();
    }

    private void show() {
        AwardPreview preview = awards.preview(caller, cohort.id());
        top.removeAll();
        people.removeAll();
        top.add(new Paragraph(new RuleWords(this).sentence(preview.rule())), ruleForm(preview));
        if (preview.lines().isEmpty()) {
            people.add(new EmptyState(getTranslation("cohorts.award.empty")));
            return;
        }
        var counts =
                new Paragraph(
                        getTranslation(
                                "cohorts.award.counts",
                                preview.ready(),
                                preview.given(),
                                preview.lines().size() - preview.ready() - preview.given()));
        counts.addClassName("awards-counts");
        top.add(counts, actions(preview));
        people.add(new AwardTable(preview, this::again));
    }

    private NativeDetails ruleForm(AwardPreview preview) {
        return new NativeDetails(
                getTranslation("cohorts.award.rule.change"),
                new RuleForm(
                        preview.rule(),
                        rule -> {
                            awards.decide(caller, cohort.id(), rule);
                            show();
                            Notices.say(getTranslation("cohorts.award.rule.kept"));
                        }));
    }

    private Div actions(AwardPreview preview) {
        var give =
                new Button(getTranslation("cohorts.award.give", preview.ready()), click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setDisableOnClick(true);
        give.setEnabled(preview.ready() > 0);
        var how = new Paragraph(getTranslation("cohorts.award.give.how"));
        how.addClassName("muted");
        var actions = new Div(give);
        if (preview.given() > 0) {
            var zip =
                    new Anchor(
                            "groupes/" + cohort.slug() + "/attestations.zip",
                            getTranslation("cohorts.award.zip"));
            zip.setRouterIgnore(true);
            zip.addClassName("button-quiet");
            actions.add(zip);
        }
        actions.addClassName("cluster");
        return new Div(actions, how);
    }

    private void give() {
        attempt(() -> awards.start(caller, cohort.id()));
    }

    private void again(ParticipantId person) {
        attempt(() -> awards.again(caller, cohort.id(), person));
    }

    private void attempt(Runnable what) {
        problem.removeAll();
        try {
            what.run();
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
        }
        show();
        look();
    }

    /** Says how far the run is, and looks again while it is not over. */
    private void look() {
        Optional<AwardRun> run = awards.latest(caller, cohort.id());
        boolean under = run.filter(r -> !r.isFinished()).isPresent();
        going.removeAll();
        run.ifPresent(r -> going.add(progress(r)));
        UI ui = UI.getCurrent();
        if (under && looking == null) {
            ui.setPollInterval(LOOK_AGAIN_MS);
            looking = ui.addPollListener(poll -> look());
        } else if (!under && looking != null) {
            stop(ui);
            show();
        }
    }

    private Div progress(AwardRun run) {
        int done = run.issued() + run.failed();
        var words =
                new Paragraph(
                        getTranslation(
                                run.isFinished()
                                        ? "cohorts.award.run.done"
                                        : "cohorts.award.run.going",
                                done,
                                run.total(),
                                run.startedBy(),
                                run.failed()));
        var box = new Div(words);
        if (!run.isFinished()) {
            var bar = new ProgressBar(0, Math.max(1, run.total()), done);
            bar.getElement().setAttribute("aria-label", getTranslation("cohorts.award.run.bar"));
            box.add(bar);
        }
        box.addClassNames("awards-run", "card");
        return box;
    }

    private void stop(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }
}
