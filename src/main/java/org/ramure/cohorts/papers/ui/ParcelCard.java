package org.ramure.cohorts.papers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.papers.Parcel;
import org.ramure.cohorts.papers.Parcels;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Many papers in one file: asks for it, shows how far it is, gives it. */
class ParcelCard extends Section {

    private static final int REFRESH_MS = 1000;
    private static final String KEY = "cohorts.papers.parcel.";

    private final transient Parcels parcels;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final Parcel.Kind kind;
    private final Div state = new Div();
    private final Paragraph news = new Paragraph();
    private @Nullable Registration polling;

    ParcelCard(Parcels parcels, PersonId caller, Cohort cohort, Parcel.Kind kind) {
        this.parcels = parcels;
        this.caller = caller;
        this.cohort = cohort;
        this.kind = kind;
        addClassNames("card", "papers-parcel");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite");
        state.addClassName("stack");
        add(
                new H2(getTranslation(KEY + kind.name())),
                new Paragraph(getTranslation(KEY + kind.name() + ".lead")),
                state,
                news);
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

    private void refresh(UI ui) {
        Optional<Parcel> last = parcels.last(caller, cohort.id(), kind);
        state.removeAll();
        last.ifPresentOrElse(this::show, () -> state.add(start("start", true)));
        if (last.filter(Parcel::isUnderWay).isPresent()) {
            listen(ui);
        } else {
            quiet(ui);
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

    private void show(Parcel parcel) {
        switch (parcel.state()) {
            case WAITING, RUNNING -> progress(parcel);
            case DONE -> done(parcel);
            case FAILED ->
                    state.add(
                            Notices.problem(getTranslation(parcel.problem())),
                            start("again", true));
        }
    }

    private void progress(Parcel parcel) {
        String said =
                parcel.total() == 0
                        ? getTranslation(KEY + "waiting")
                        : getTranslation(KEY + "progress", parcel.done(), parcel.total());
        var bar = new ProgressBar(0, Math.max(1, parcel.total()), parcel.done());
        bar.setIndeterminate(parcel.total() == 0);
        bar.getElement().setAttribute("aria-label", getTranslation(KEY + kind.name()));
        state.add(new Paragraph(said), bar);
        if (parcel.stalled()) {
            state.add(note(getTranslation(KEY + "stalled")));
        } else if (parcel.restarts() > 0) {
            state.add(note(getTranslation(KEY + "restarted")));
        }
        state.add(note(getTranslation(KEY + "leave")));
    }

    private void done(Parcel parcel) {
        var link =
                new Anchor(
                        "papiers/colis/" + parcel.id(),
                        getTranslation(
                                KEY + "download", PaperLinks.size(parcel.size(), getLocale())));
        link.setRouterIgnore(true);
        link.addClassName("button-primary");
        String made =
                getTranslation(
                        KEY + "made",
                        parcel.finishedAt().map(PaperLinks::moment).orElse(""),
                        parcel.total());
        news.setText(made);
        var print = note(getTranslation(KEY + "sha256", parcel.sha256()));
        print.addClassName("papers-print");
        state.add(new Paragraph(link), new Paragraph(made), print, start("again", false));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("muted");
        return note;
    }

    private Button start(String key, boolean primary) {
        var button = new Button(getTranslation(KEY + key), click -> start());
        button.addThemeVariants(primary ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(KEY + key) + " · " + getTranslation(KEY + kind.name()));
        button.setDisableOnClick(true);
        return button;
    }

    private void start() {
        try {
            parcels.start(caller, cohort.id(), kind);
            getUI().ifPresent(this::refresh);
        } catch (UserFacingException no) {
            state.add(Notices.problem(getTranslation(no.messageKey(), no.arguments().toArray())));
        }
    }
}
