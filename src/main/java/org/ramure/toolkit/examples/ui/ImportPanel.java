package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;
import org.ramure.toolkit.examples.csv.ExampleImports;
import org.ramure.toolkit.examples.csv.ImportRun;
import org.ramure.toolkit.table.TablePlan;
import org.ramure.toolkit.table.TablePlan.Outcome;

/** What a file would do, line by line; then how far the writing is. */
class ImportPanel extends Div {

    private static final int REFRESH_MS = 700;

    private final transient ExampleImports imports;
    private final transient PersonId me;
    private final transient byte[] file;
    private final transient TablePlan plan;
    private final Div state = new Div();
    private transient @Nullable ImportRun run;
    private @Nullable Registration polling;

    ImportPanel(ExampleImports imports, PersonId me, byte[] file, TablePlan plan) {
        this.imports = imports;
        this.me = me;
        this.file = file;
        this.plan = plan;
        addClassName("stack");
        Paragraph counts =
                new Paragraph(
                        getTranslation(
                                "toolkit.examples.import.counts",
                                plan.count(Outcome.NEW),
                                plan.count(Outcome.CHANGED),
                                plan.count(Outcome.UNCHANGED),
                                plan.count(Outcome.REFUSED)));
        counts.addClassName("lead");
        state.getElement().setAttribute("aria-live", "polite");
        add(
                counts,
                ExampleParts.muted(
                        getTranslation(
                                "toolkit.examples.import.how",
                                plan.encoding(),
                                plan.separator() == '\t' ? "↹" : "" + plan.separator())),
                state,
                new H2(getTranslation("toolkit.examples.import.lines")),
                new ImportLines(plan));
        offer();
    }

    private void offer() {
        if (plan.toWrite() == 0) {
            state.add(new Paragraph(getTranslation("toolkit.examples.import.nothing")));
            return;
        }
        Button apply =
                new Button(
                        getTranslation("toolkit.examples.import.apply", plan.toWrite()),
                        click -> begin());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        state.add(apply);
    }

    private void begin() {
        run = ImportRun.begin(imports, me, file);
        getUI().ifPresent(this::listen);
        refresh();
    }

    private void listen(UI ui) {
        if (polling == null) {
            polling = ui.addPollListener(poll -> refresh());
            ui.setPollInterval(REFRESH_MS);
        }
    }

    private void quiet(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (run != null && run.result().isEmpty() && !run.hasFailed()) {
            listen(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        quiet(event.getUI());
        super.onDetach(event);
    }

    private void refresh() {
        ImportRun now = run;
        if (now == null) {
            return;
        }
        state.removeAll();
        if (now.hasFailed()) {
            state.add(Notices.problem(getTranslation("toolkit.examples.import.failed")));
            getUI().ifPresent(this::quiet);
            return;
        }
        if (now.result().isPresent()) {
            TablePlan done = now.result().get();
            Div said =
                    new Div(
                            getTranslation(
                                    "toolkit.examples.import.done",
                                    done.count(Outcome.NEW),
                                    done.count(Outcome.CHANGED)));
            said.addClassName("notice");
            state.add(said);
            getUI().ifPresent(this::quiet);
            return;
        }
        ProgressBar bar = new ProgressBar(0, Math.max(1, plan.lines().size()), now.done());
        bar.getElement().setAttribute("aria-label", getTranslation("toolkit.examples.import"));
        state.add(
                new Paragraph(
                        getTranslation(
                                "toolkit.examples.import.progress",
                                now.done(),
                                plan.lines().size())),
                bar);
    }
}
