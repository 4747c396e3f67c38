package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participant;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.ReadingMoment;
import org.ramure.portfolio.voices.Asked;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.CohortRounds.Line;
import org.ramure.portfolio.voices.CohortRounds.Whose;
import org.ramure.portfolio.voices.Round;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** A cohort's moments, one table each: person by person, who is in and who is missing. */
class RegardsPanel extends Section {

    private final transient CohortRounds rounds;
    private final transient VoiceThreads threads;
    private final transient PersonId caller;
    private final transient Cohort cohort;

    RegardsPanel(CohortRounds rounds, VoiceThreads threads, PersonId caller, Cohort cohort) {
        this.rounds = rounds;
        this.threads = threads;
        this.caller = caller;
        this.cohort = cohort;
        addClassNames("voices", "stack");
        show();
    }

    private void show() {
        removeAll();
        List<ReadingMoment> moments = rounds.moments(caller, cohort.id());
        add(
                new Paragraph(VoiceWords.text("tab.lead")),
                VoiceWords.callOut(VoiceWords.text("tab.rule")),
                VoiceWords.muted(VoiceWords.text("tab.askAllHint")));
        if (moments.isEmpty()) {
            add(new EmptyState(VoiceWords.text("tab.none")));
            return;
        }
        List<Line> lines = rounds.lines(caller, cohort.id());
        moments.forEach(moment -> add(moment(moment, lines)));
        List<VoiceThreads.Head> talks = threads.invited(caller, cohort.id());
        if (!talks.isEmpty()) {
            add(new H2(VoiceWords.text("tab.talks")), OwnVoicesView.list(talks));
        }
    }

    private Section moment(ReadingMoment moment, List<Line> lines) {
        String label = moment.label().in(Reader.language());
        var section = new Section(new H2(label));
        section.addClassName("voices-moment");
        var ask =
                new Button(
                        VoiceWords.text("tab.askAll", label),
                        click -> {
                            int asked = rounds.ask(caller, cohort.id(), moment.id());
                            Notices.say(VoiceWords.text("tab.asked", asked));
                            show();
                        });
        var remind =
                new Button(VoiceWords.text("tab.remindAll"), click -> remindAll(moment, lines));
        remind.getElement()
                .setAttribute("aria-label", VoiceWords.text("tab.remindAll") + " : " + label);
        remind.setEnabled(
                lines.stream()
                        .flatMap(line -> line.rounds().stream())
                        .filter(round -> round.key().equals(moment.id()))
                        .flatMap(round -> round.asked().stream())
                        .anyMatch(RegardsPanel::toTell));
        var buttons = new Div(ask, remind);
        buttons.addClassName("cluster");
        section.add(buttons, table(moment, lines, label));
        if (moment.voices().contains(Voice.JURY)) {
            section.add(
                    new NativeDetails(
                            VoiceWords.text("tab.jury"),
                            new JuryForm(rounds, caller, cohort.id(), moment, lines, this::show)));
        }
        return section;
    }

    private PlainTable table(ReadingMoment moment, List<Line> lines, String label) {
        var table =
                new PlainTable(
                        VoiceWords.text("tab.caption", label),
                        VoiceWords.text("tab.person"),
                        VoiceWords.text("tab.in"),
                        VoiceWords.text("tab.missing"),
                        VoiceWords.text("tab.acts"));
        for (Line line : lines) {
            Optional<Round> round =
                    line.rounds().stream().filter(r -> r.key().equals(moment.id())).findFirst();
            round.ifPresent(found ->
                    table.addRow(
                            new Span(line.person().name()),
                            new Span(count(line.person(), found)),
                            new Span(missing(found)),
                            acts(line.person(), found)));
        }
        return table;
    }

    private static String count(Participant person, Round round) {
        if (round.asked().isEmpty()) {
            return VoiceWords.text(person.person().isPresent() ? "tab.notAsked" : "tab.noAccount");
        }
        long in = round.asked().stream().filter(a -> a.state() == Asked.State.SENT).count();
        return VoiceWords.text("tab.all", in, round.asked().size());
    }

    private static String missing(Round round) {
        if (round.asked().isEmpty()) {
            return "–";
        }
        String missing =
                round.asked().stream()
                        .filter(asked -> asked.state() != Asked.State.SENT)
                        .map(asked ->
                                asked.voice() == Voice.SELF
                                        ? VoiceWords.text("tab.self")
                                        : VoiceWords.name(asked))
                        .collect(Collectors.joining(", "));
        return missing.isEmpty() ? VoiceWords.text("tab.nothingMissing") : missing;
    }

    private Component acts(Participant person, Round round) {
        var acts = new Div();
        acts.addClassName("cluster");
        boolean given =
                round.by(Voice.FACILITATOR).stream()
                        .anyMatch(asked -> asked.state() == Asked.State.SENT);
        if (!given && person.person().isPresent()) {
            var mine = new Button(VoiceWords.text("tab.mine"), click -> own(person, round));
            mine.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            mine.getElement()
                    .setAttribute(
                            "aria-label", VoiceWords.text("tab.mine") + " : " + person.name());
            acts.add(mine);
        }
        boolean somethingIn = round.asked().stream().anyMatch(a -> a.state() == Asked.State.SENT);
        if (round.isOpen() && somethingIn) {
            var read =
                    new Anchor(
                            "groupes/" + cohort.slug() + "/regards/" + person.id(),
                            VoiceWords.text("tab.read"));
            read.getElement()
                    .setAttribute(
                            "aria-label", VoiceWords.text("tab.read") + " : " + person.name());
            acts.add(read);
        } else if (somethingIn) {
            acts.add(VoiceWords.badge(VoiceWords.text("tab.notOpen")));
        }
        return acts;
    }

    private void own(Participant person, Round round) {
        var form = rounds.own(caller, new Whose(cohort.id(), person.id(), round.key()));
        UI.getCurrent().navigate("regards/" + form);
    }

    private void remindAll(ReadingMoment moment, List<Line> lines) {
        int sent = 0;
        for (Line line : lines) {
            for (Round round : line.rounds()) {
                if (round.key().equals(moment.id())) {
                    sent += remind(round);
                }
            }
        }
        Notices.say(VoiceWords.text("tab.reminded", sent));
        show();
    }

    private static boolean toTell(Asked asked) {
        return asked.state() != Asked.State.SENT && asked.voice() != Voice.FACILITATOR;
    }

    private int remind(Round round) {
        int sent = 0;
        for (Asked asked : round.asked()) {
            try {
                if (toTell(asked)) {
                    rounds.remind(caller, cohort.id(), asked.id());
                    sent++;
                }
            } catch (UserFacingException tooSoon) {
                sent += 0; // its letter left less than a week ago
            }
        }
        return sent;
    }
}
