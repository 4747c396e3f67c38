package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.MySession;
import org.ramure.competences.ui.words.Wording;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.Round;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** « Des voix sur une même grille »: whom the learner asks, what was said, and talks about it. */
@Route("competences/voix")
@PermitAll
class OwnVoicesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnRounds own;
    private final transient VoiceForms forms;
    private final transient VoiceThreads threads;
    private final transient CurrentPerson current;
    private String wanted = "";

    OwnVoicesView(OwnRounds own, VoiceForms forms, VoiceThreads threads, CurrentPerson current) {
        this.own = own;
        this.forms = forms;
        this.threads = threads;
        this.current = current;
        addClassNames("voices", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation().getQueryParameters().getSingleParameter("session").orElse("");
        show();
    }

    private void show() {
        PersonId person = current.requireAccount();
        removeAll();
        add(
                new Anchor("competences", getTranslation("competences.view.title")),
                new PageHeader(VoiceWords.text("page.title"), VoiceWords.text("page.lead")));
        given(person);
        talks(person);
        List<MySession> sessions = own.sessions(person);
        if (sessions.isEmpty()) {
            add(new EmptyState(VoiceWords.text("page.none")));
            return;
        }
        Cohort cohort =
                sessions.stream()
                        .map(MySession::cohort)
                        .filter(c -> c.slug().equals(wanted))
                        .findFirst()
                        .orElseGet(() -> usual(person, sessions));
        if (sessions.size() > 1) {
            add(choice(sessions, cohort));
        }
        moments(person, cohort.id());
        add(
                VoiceWords.heading("side.title"),
                new SideBySidePanel(own.sideBySide(person, cohort.id()), Optional.empty()));
    }

    /** The first that has moments to be read at, else the last begun. */
    private Cohort usual(PersonId person, List<MySession> sessions) {
        return sessions.stream()
                .map(MySession::cohort)
                .filter(cohort -> !own.rounds(person, cohort.id()).isEmpty())
                .findFirst()
                .orElse(sessions.getLast().cohort());
    }

    private void given(PersonId person) {
        List<VoiceForms.Given> given = forms.given(person);
        if (given.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        given.forEach(one ->
                list.add(
                        new ListItem(
                                new Anchor(
                                        "regards/" + one.ask(),
                                        VoiceWords.text(
                                                "page.givenLine",
                                                one.learner(),
                                                one.label().in(Reader.language()))))));
        var box = new Section(VoiceWords.heading("page.given"), list);
        box.addClassNames("card", "voices-given");
        add(box);
    }

    private void talks(PersonId person) {
        List<VoiceThreads.Head> heads = threads.mine(person);
        if (!heads.isEmpty()) {
            add(new Section(VoiceWords.heading("talk.list"), list(heads)));
        }
    }

    /** Threads as links, new messages said in words. */
    static UnorderedList list(List<VoiceThreads.Head> heads) {
        var list = new UnorderedList();
        list.addClassName("voices-asked");
        for (VoiceThreads.Head head : heads) {
            var link =
                    new Anchor(
                            "regards/"
                                    + head.about().ask()
                                    + "/echanges/"
                                    + head.about().competence(),
                            VoiceWords.text(
                                    "talk.line",
                                    head.learner() + ", " + head.about().competence(),
                                    VoiceWords.voice(head.voice()),
                                    head.label().in(Reader.language())));
            var item = new ListItem(link);
            head.last()
                    .ifPresent(at -> {
                        var when = new Span(Wording.dayAndTime(at));
                        when.addClassName("muted");
                        item.add(when);
                    });
            if (head.unread() > 0) {
                item.add(VoiceWords.badge(VoiceWords.text("talk.unread", head.unread())));
            }
            list.add(item);
        }
        return list;
    }

    private static Nav choice(List<MySession> sessions, Cohort shown) {
        var nav = new Nav();
        nav.addClassNames("cluster", "voices-sessions");
        nav.getElement().setAttribute("aria-label", VoiceWords.text("page.sessions"));
        for (MySession session : sessions) {
            var link =
                    new Anchor(
                            "competences/voix?session=" + session.cohort().slug(),
                            session.cohort().title());
            if (session.cohort().equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private void moments(PersonId person, CohortId cohort) {
        add(VoiceWords.heading("page.moments"));
        add(
                new NativeDetails(
                        VoiceWords.text("page.who"),
                        VoiceWords.callOut(VoiceWords.text("page.rule"))));
        List<Round> rounds = own.rounds(person, cohort);
        if (rounds.isEmpty()) {
            add(VoiceWords.muted(VoiceWords.text("page.noMoment")));
        }
        rounds.forEach(round -> add(new RoundCard(own, person, cohort, round, this::show)));
        add(new NativeDetails(VoiceWords.text("act.free"), free(person, cohort)));
    }

    private Div free(PersonId person, CohortId cohort) {
        var title = new TextField(VoiceWords.text("act.freeTitle"));
        var blind = new Checkbox(VoiceWords.text("act.freeBlind"));
        var go =
                new Button(
                        VoiceWords.text("act.freeGo"),
                        click -> {
                            try {
                                own.begin(person, cohort, title.getValue(), blind.getValue());
                                show();
                            } catch (UserFacingException refused) {
                                title.setErrorMessage(Wording.text(refused));
                                title.setInvalid(true);
                                title.focus();
                            }
                        });
        var form = new Div(title, blind, go);
        form.addClassNames("voices-ask", "stack");
        return form;
    }

    @Override
    public String getPageTitle() {
        return VoiceWords.text("page.title") + " · Ramure";
    }
}
