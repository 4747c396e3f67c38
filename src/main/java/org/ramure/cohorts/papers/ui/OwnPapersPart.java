package org.ramure.cohorts.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.SignatureFacts;
import org.ramure.cohorts.papers.PaperState;
import org.ramure.cohorts.papers.Papers;
import org.ramure.cohorts.papers.WhyNot;
import org.ramure.cohorts.ui.spi.SessionPart;
import org.ramure.people.PersonId;
import org.ramure.shared.Minutes;
import org.springframework.core.annotation.Order;

/** « Ma présence et mes papiers », on the page of a session for whoever has a place. */
@org.springframework.stereotype.Component
@Order(50)
class OwnPapersPart implements SessionPart {

    private static final String KEY = "cohorts.papers.own.";

    private final Attendance attendance;
    private final Papers papers;

    OwnPapersPart(Attendance attendance, Papers papers) {
        this.attendance = attendance;
        this.papers = papers;
    }

    @Override
    public Optional<Component> show(PersonId caller, SessionPage page) {
        List<PaperState> own = papers.own(caller, page.cohort().id());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.setId("ma-presence");
        section.addClassNames("card", "papers-own");
        section.add(new H2(section.getTranslation(KEY + "title")));
        presence(section, page, attendance.own(caller, page.cohort().id()));
        section.add(new H3(section.getTranslation(KEY + "papers")), papers(section, page, own));
        return Optional.of(section);
    }

    private static void presence(
            Section section, SessionPage page, List<AttendanceRecord> records) {
        Map<HalfDayId, AttendanceRecord> byDay =
                records.stream().collect(Collectors.toMap(AttendanceRecord::halfDay, r -> r));
        List<HalfDay> held = page.halfDays().stream().filter(h -> !h.cancelled()).toList();
        var list = new UnorderedList();
        list.addClassName("papers-list");
        held.forEach(h -> list.add(line(section, h, byDay.get(h.id()))));
        int observed =
                held.stream()
                        .map(h -> byDay.get(h.id()))
                        .mapToInt(r -> r == null ? 0 : r.observedMinutes())
                        .sum();
        int prescribed = held.stream().mapToInt(HalfDay::minutes).sum();
        var clocks =
                new Paragraph(
                        section.getTranslation(
                                KEY + "total", Minutes.say(observed), Minutes.say(prescribed)));
        clocks.addClassName("papers-total");
        var note = new Paragraph(section.getTranslation("cohorts.papers.clocks"));
        note.addClassName("muted");
        section.add(list, clocks, note);
    }

    private static ListItem line(
            Component words, HalfDay halfDay, @Nullable AttendanceRecord record) {
        var title = new Span(halfDay.title());
        title.addClassName("cohorts-title");
        var when = new Span(PaperLinks.when(halfDay));
        when.addClassName("muted");
        var facts = new Div();
        facts.addClassName("papers-facts");
        facts.add(new Span(state(words, record)));
        if (record != null) {
            record.signature().ifPresent(event -> facts.add(new Span(signed(words, event))));
            record.events().stream()
                    .filter(event -> event.kind().isMark())
                    .forEach(event -> facts.add(note(words, event)));
        }
        return new ListItem(new Div(title, when), facts);
    }

    private static String state(Component words, @Nullable AttendanceRecord record) {
        AttendanceStatus status = record == null ? AttendanceStatus.UNKNOWN : record.status();
        String said = words.getTranslation(KEY + "status." + status.name());
        return record != null && status.wasThere()
                ? words.getTranslation(KEY + "minutes", said, Minutes.say(record.observedMinutes()))
                : said;
    }

    private static String signed(Component words, AttendanceEvent event) {
        return event.signature()
                .filter(facts -> facts.means() == SignatureFacts.Means.PAPER)
                .flatMap(SignatureFacts::declaredAt)
                .map(at -> LocalDate.ofInstant(at, HalfDay.ZONE))
                .map(day -> words.getTranslation(KEY + "onPaper", PaperLinks.day(day)))
                .orElseGet(
                        () -> words.getTranslation(KEY + "signed", PaperLinks.moment(event.at())));
    }

    /** What was noted of them, by whom and why: they read the same as everybody. */
    private static Component note(Component words, AttendanceEvent event) {
        var note =
                new Span(
                        words.getTranslation(
                                KEY + (event.reason().isEmpty() ? "noted" : "notedBecause"),
                                words.getTranslation(
                                        "cohorts.attendance.kind." + event.kind().name()),
                                event.byName(),
                                PaperLinks.moment(event.at()),
                                event.reason()));
        note.addClassName("muted");
        return note;
    }

    private static Component papers(Component words, SessionPage page, List<PaperState> own) {
        var list = new UnorderedList();
        list.addClassName("papers-list");
        for (PaperState state : own) {
            String name = words.getTranslation("cohorts.papers.kindName." + state.kind().name());
            if (state.isReady()) {
                list.add(
                        new ListItem(
                                PaperLinks.to(
                                        "sessions/"
                                                + page.cohort().slug()
                                                + "/papiers/"
                                                + state.kind().key(),
                                        name,
                                        words.getTranslation("cohorts.papers.pdf", name))));
            } else {
                WhyNot why = state.whyNot().orElseThrow();
                var reason = new Span(words.getTranslation(why.key(), why.arguments().toArray()));
                reason.addClassName("muted");
                list.add(new ListItem(new Span(name), reason));
            }
        }
        return list;
    }
}
