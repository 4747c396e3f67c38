package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierGuests;
import org.ramure.portfolio.dossier.DossierGuests.Readers;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** « Faire mon dossier », how far it is, and those that were made. */
class MadePanel extends Section {

    private static final int REFRESH_MS = 1000;
    private static final String KEY = "portfolio.dossier.made.";

    private final transient Dossiers dossiers;
    private final transient DossierGuests guests;
    private final transient PersonId person;
    private final transient CohortId cohort;
    private final Div problem = new Div();
    private final Div going = new Div();
    private final Div list = new Div();
    private final Button make;
    private @Nullable Registration polling;

    MadePanel(Dossiers dossiers, DossierGuests guests, PersonId person, CohortId cohort) {
        this.guests = guests;
        this.dossiers = dossiers;
        this.person = person;
        this.cohort = cohort;
        addClassNames("card", "dossier-made");
        make = new Button(getTranslation(KEY + "make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var how = new Paragraph(getTranslation(KEY + "how"));
        how.addClassName("muted");
        going.getElement().setAttribute("role", "status");
        list.addClassName("stack");
        add(new H2(getTranslation(KEY + "title")), make, how, problem, going, list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        refresh(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        quiet(event.getUI());
        super.onDetach(event);
    }

    private void make() {
        attempt(() -> dossiers.make(person, cohort));
    }

    /** Does it, says why not where it cannot be, and shows what stands then. */
    void attempt(Runnable what) {
        problem.removeAll();
        try {
            what.run();
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
        }
        getUI().ifPresent(this::all);
    }

    private void refresh(UI ui) {
        Optional<Dossier> underWay = underWay(dossiers.made(person, cohort));
        boolean was = polling != null;
        if (underWay.isEmpty()) {
            all(ui);
        } else {
            progress(underWay.get());
            if (!was) {
                all(ui);
            }
        }
    }

    private static Optional<Dossier> underWay(List<Dossier> made) {
        return made.stream().filter(Dossier::isUnderWay).findFirst();
    }

    private void all(UI ui) {
        List<Dossier> made = dossiers.made(person, cohort);
        list.removeAll();
        Map<UUID, Readers> readers = guests.readers(person, cohort);
        made.stream()
                .filter(dossier -> !dossier.isUnderWay())
                .forEach(dossier -> list.add(card(dossier, readers)));
        Optional<Dossier> underWay = underWay(made);
        make.setEnabled(underWay.isEmpty());
        going.removeAll();
        underWay.ifPresentOrElse(
                dossier -> {
                    progress(dossier);
                    listen(ui);
                },
                () -> quiet(ui));
    }

    private MadeCard card(Dossier dossier, Map<UUID, Readers> readers) {
        Readers own = readers.getOrDefault(dossier.id(), Readers.NONE);
        return new MadeCard(
                dossiers,
                person,
                dossier,
                new ReadersPart(guests, person, dossier.id(), own, this),
                this);
    }

    private void progress(Dossier dossier) {
        Dossier.Progress far = dossier.progress();
        going.removeAll();
        var bar = new ProgressBar(0, Math.max(1, far.total()), far.done());
        bar.setIndeterminate(far.total() == 0);
        bar.getElement().setAttribute("aria-label", getTranslation(KEY + "bar"));
        going.add(
                new Paragraph(
                        far.total() == 0
                                ? getTranslation(KEY + "waiting")
                                : getTranslation(KEY + "progress", far.done(), far.total())),
                bar);
        if (far.stalled() || far.restarts() > 0) {
            going.add(
                    new Paragraph(getTranslation(KEY + (far.stalled() ? "stalled" : "restarted"))));
        }
    }

    private void listen(UI ui) {
        if (polling == null) {
            polling = ui.addPollListener(poll -> refresh(ui));
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
}
