package org.ramure.cohorts.news.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.news.CohortLetters;
import org.ramure.cohorts.news.CohortLetters.Left;
import org.ramure.cohorts.news.CohortLetters.Planned;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Reader;

/** Reminders to switch, what leaves next with its text, and what has left. */
class LettersPanel extends Div {

    private static final int MOST_SHOWN = 50;

    private final transient CohortLetters letters;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final Div coming = new Div();

    LettersPanel(CohortLetters letters, PersonId caller, Cohort cohort) {
        this.letters = letters;
        this.caller = caller;
        this.cohort = cohort;
        addClassNames("cohorts-letters", "stack");
        var lead = new Paragraph(getTranslation("cohorts.news.lead"));
        lead.addClassName("lead");
        coming.addClassName("stack");
        add(lead, switches(), coming, left());
        showComing();
    }

    private Section switches() {
        Set<Kind> off = letters.switchedOff(caller, cohort.id());
        var section = new Section(new H2(getTranslation("cohorts.news.reminders")));
        section.addClassNames("card", "cohorts-letters-switches");
        Arrays.stream(Kind.values())
                .filter(kind -> !kind.isEssential())
                .forEach(kind -> section.add(toggle(kind, !off.contains(kind))));
        var always = new Paragraph(getTranslation("cohorts.news.alwaysLeave"));
        always.addClassName("muted");
        var between = new Paragraph(getTranslation("cohorts.news.between"));
        between.addClassName("muted");
        section.add(always, between);
        return section;
    }

    private Checkbox toggle(Kind kind, boolean on) {
        var box = new Checkbox(getTranslation("cohorts.news.kind." + kind.name()), on);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                letters.turn(caller, cohort.id(), kind, change.getValue());
                showComing();
            }
        });
        return box;
    }

    private void showComing() {
        coming.removeAll();
        coming.add(new H2(getTranslation("cohorts.news.coming")));
        List<Planned> planned = letters.planned(caller, cohort.id());
        if (planned.isEmpty()) {
            coming.add(new EmptyState(getTranslation("cohorts.news.coming.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cohorts-letters-list");
        planned.stream().limit(MOST_SHOWN).forEach(one -> list.add(new ListItem(card(one))));
        coming.add(list);
    }

    private Div card(Planned one) {
        var when = new Span(getTranslation("cohorts.news.leaves", day(one.leaves()), one.people()));
        when.addClassName("cohorts-letters-when");
        var kind = new Span(getTranslation("cohorts.news.kind." + one.kind().name()));
        kind.addClassName("badge");
        var head = new Div(when, kind);
        head.addClassName("cluster");
        var preview = new NativeDetails(one.preview().subject());
        var text = new Pre(one.preview().text());
        text.addClassName("cohorts-letters-text");
        text.getElement().setAttribute("lang", one.preview().language().code());
        var note = new Paragraph(getTranslation("cohorts.news.preview"));
        note.addClassName("muted");
        preview.setContent(new Div(note, text));
        var card = new Div(head, preview);
        card.addClassNames("card", "cohorts-letters-one");
        if (one.switchedOff()) {
            card.addClassName("is-off");
            var off = new Span(getTranslation("cohorts.news.off"));
            off.addClassName("cohorts-letters-off");
            head.add(off);
        }
        return card;
    }

    private Section left() {
        var section = new Section(new H2(getTranslation("cohorts.news.left")));
        List<Left> all = letters.left(caller, cohort.id(), MOST_SHOWN);
        if (all.isEmpty()) {
            section.add(new EmptyState(getTranslation("cohorts.news.left.none")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("cohorts-letters-left");
        for (Left one : all) {
            var what = new Span(firstLine(one.line()));
            var about =
                    new Span(getTranslation("cohorts.news.told", moment(one.at()), one.people()));
            about.addClassName("muted");
            list.add(new ListItem(what, about));
        }
        section.add(list);
        return section;
    }

    private static String firstLine(String line) {
        return line.lines().findFirst().orElse("").replaceFirst("^– ", "");
    }

    private static Locale locale() {
        return Reader.language() == Language.EN ? Locale.UK : Locale.FRANCE;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale()).format(day);
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(HalfDay.ZONE));
    }
}
