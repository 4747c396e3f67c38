package org.ramure.cohorts.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.PaperKind.About;
import org.ramure.cohorts.papers.PaperShelf;
import org.ramure.cohorts.papers.PaperState;
import org.ramure.cohorts.papers.WhyNot;
import org.ramure.shared.ui.EmptyState;

/** All papers of a cohort: of the session, of its half-days, of its people. */
class ShelfPanel extends Section {

    private static final int MANY = 12;
    private static final int SHOWN = 50;
    private static final String KEY = "cohorts.papers.";

    private final transient PaperShelf shelf;
    private final transient Map<String, PaperState> states;

    /** Why a kind can be given to nobody, said once instead of for each. */
    private final transient Map<PaperKind, WhyNot> forNobody = new EnumMap<>(PaperKind.class);

    private final UnorderedList people = new UnorderedList();
    private final Paragraph more = new Paragraph();

    ShelfPanel(PaperShelf shelf) {
        this.shelf = shelf;
        this.states =
                shelf.papers().stream()
                        .collect(Collectors.toMap(p -> id(p.kind(), p.subject()), p -> p));
        addClassName("papers-shelf");
        for (PaperKind kind : PaperKind.values()) {
            sharedReason(kind);
        }
        add(new H2(getTranslation(KEY + "ofSession")), ofSession());
        add(new H2(getTranslation(KEY + "ofHalfDays")), ofHalfDays());
        add(new H2(getTranslation(KEY + "ofPeople")));
        ofPeople();
    }

    private static String id(PaperKind kind, @Nullable UUID subject) {
        return kind + "/" + subject;
    }

    private void sharedReason(PaperKind kind) {
        List<PaperState> all = shelf.papers().stream().filter(p -> p.kind() == kind).toList();
        boolean one = all.stream().map(PaperState::whyNot).distinct().count() == 1;
        if (kind.about() == About.PERSON && one && all.size() > 1) {
            all.getFirst().whyNot().ifPresent(why -> forNobody.put(kind, why));
        }
    }

    private List<PaperKind> kinds(About about) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.about() == about && shelf.has(kind))
                .toList();
    }

    private Component ofSession() {
        var list = list();
        for (PaperKind kind : kinds(About.COHORT)) {
            list.add(new ListItem(paper(kind, null, "")));
        }
        return list;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("papers-list");
        return list;
    }

    private Component ofHalfDays() {
        var list = list();
        for (HalfDay halfDay : shelf.halfDays()) {
            var title = new Span(halfDay.title());
            title.addClassName("cohorts-title");
            var when = new Span(PaperLinks.when(halfDay));
            when.addClassName("muted");
            var item = new ListItem(new Div(title, when), papers(halfDay));
            list.add(item);
        }
        return list;
    }

    private Component papers(HalfDay halfDay) {
        var papers = new Div();
        papers.addClassName("papers-links");
        kinds(About.HALF_DAY)
                .forEach(kind ->
                        papers.add(paper(kind, halfDay.id().value(), PaperLinks.when(halfDay))));
        return papers;
    }

    private void ofPeople() {
        if (shelf.people().isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "nobody")));
            return;
        }
        forNobody.forEach((kind, why) ->
                add(
                        new Paragraph(
                                getTranslation(
                                        KEY + "forNobody",
                                        name(kind),
                                        getTranslation(why.key(), why.arguments().toArray())))));
        if (shelf.people().size() > MANY) {
            var search = new TextField(getTranslation(KEY + "search"));
            search.setClearButtonVisible(true);
            search.setMaxLength(100);
            search.setValueChangeMode(ValueChangeMode.LAZY);
            search.addValueChangeListener(e -> showPeople(e.getValue()));
            add(search);
        }
        people.addClassName("papers-list");
        more.getElement().setAttribute("aria-live", "polite");
        add(people, more);
        showPeople("");
    }

    private void showPeople(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        List<Attendee> found =
                shelf.people().stream()
                        .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        people.removeAll();
        found.stream().limit(SHOWN).forEach(person -> people.add(person(person)));
        int hidden = Math.max(0, found.size() - SHOWN);
        more.setText(
                found.isEmpty()
                        ? getTranslation(KEY + "noneFound")
                        : hidden > 0 ? getTranslation(KEY + "more", hidden) : "");
        more.setVisible(found.isEmpty() || hidden > 0);
    }

    private ListItem person(Attendee person) {
        var name = new Span(person.name());
        name.addClassName("cohorts-title");
        var papers = new Div();
        papers.addClassName("papers-links");
        kinds(About.PERSON).stream()
                .filter(kind -> !forNobody.containsKey(kind))
                .forEach(kind -> papers.add(paper(kind, person.participant(), person.name())));
        return new ListItem(name, papers);
    }

    /** A link, or why there is none yet. */
    private Component paper(PaperKind kind, @Nullable UUID subject, String about) {
        PaperState state = Objects.requireNonNull(states.get(id(kind, subject)));
        if (state.whyNot().isPresent()) {
            WhyNot why = state.whyNot().get();
            var note =
                    new Span(
                            getTranslation(
                                    KEY + "forNobody",
                                    name(kind),
                                    getTranslation(why.key(), why.arguments().toArray())));
            note.addClassName("muted");
            return note;
        }
        String address =
                "groupes/"
                        + shelf.cohort().slug()
                        + "/papiers/"
                        + kind.key()
                        + (subject == null ? "" : "/" + subject);
        String spoken = about.isEmpty() ? name(kind) : name(kind) + " · " + about;
        return PaperLinks.to(address, name(kind), getTranslation(KEY + "pdf", spoken));
    }

    private String name(PaperKind kind) {
        return getTranslation(KEY + "kindName." + kind.name());
    }
}
