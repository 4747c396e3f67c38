package org.ramure.cohorts.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ramure.cohorts.export.BpfPlace;
import org.ramure.cohorts.export.BpfReport;
import org.ramure.cohorts.export.Funding;
import org.ramure.cohorts.export.Objective;
import org.ramure.cohorts.export.TraineeType;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PlainTable;

/** The yearly counts; each number opens onto the sessions and people it is counted from. */
class BpfCounts extends Div {

    /** More people than this are in the file rather than on the page. */
    private static final int MOST_SHOWN = 200;

    private final transient BpfReport report;

    BpfCounts(BpfReport report) {
        this.report = report;
        addClassNames("exports-counts", "stack");
        add(new H2(getTranslation("cohorts.export.bpf.title", String.valueOf(report.year()))));
        var how =
                new Paragraph(
                        getTranslation(
                                report.everything()
                                        ? "cohorts.export.bpf.how"
                                        : "cohorts.export.bpf.how.own"));
        how.addClassName("prose");
        add(how);
        if (report.places().isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.export.bpf.none")));
        } else {
            counts();
        }
        add(unknown());
    }

    private void counts() {
        var all =
                new Paragraph(
                        getTranslation(
                                "cohorts.export.bpf.all",
                                report.sessions(),
                                report.places().size(),
                                Minutes.say(report.minutes())));
        all.addClassName("exports-sum");
        add(
                all,
                group("type", report.by(List.of(TraineeType.values()), BpfPlace::type)),
                group("funding", report.by(List.of(Funding.values()), BpfPlace::funding)),
                group("objective", report.by(List.of(Objective.values()), BpfPlace::objective)),
                specialities());
    }

    private <K extends Enum<K>> Component group(String name, Map<K, List<BpfPlace>> groups) {
        var part = new Div(new H3(getTranslation("cohorts.export.bpf.by." + name)));
        groups.forEach((value, places) ->
                part.add(
                        line(
                                getTranslation("cohorts.export." + name + "." + value.name()),
                                places)));
        return part;
    }

    private Component specialities() {
        var part = new Div(new H3(getTranslation("cohorts.export.bpf.by.speciality")));
        report.by(List.<String>of(), BpfPlace::speciality)
                .forEach((code, places) ->
                        part.add(
                                line(
                                        code.isEmpty()
                                                ? getTranslation(
                                                        "cohorts.export.bpf.speciality.unknown")
                                                : code,
                                        places)));
        return part;
    }

    /** One number, and on a click what it is counted from. */
    private Component line(String label, List<BpfPlace> places) {
        int minutes = places.stream().mapToInt(BpfPlace::minutes).sum();
        var name = new Span(label);
        name.addClassName("exports-label");
        var count =
                new Span(
                        getTranslation(
                                "cohorts.export.bpf.count", places.size(), Minutes.say(minutes)));
        count.addClassName("exports-count");
        var details =
                new NativeDetails(new Div(name, count), new Div(sessions(places), people(places)));
        details.addClassName("exports-line");
        return details;
    }

    private Component sessions(List<BpfPlace> places) {
        var table =
                new PlainTable(
                        getTranslation("cohorts.export.bpf.sessions"),
                        getTranslation("cohorts.export.column.session"),
                        getTranslation("cohorts.export.bpf.trainees"),
                        getTranslation("cohorts.export.bpf.observed"));
        bySession(places)
                .values()
                .forEach(of ->
                        table.addRow(
                                new Anchor(
                                        "groupes/" + of.getFirst().slug() + "?partie=exports",
                                        of.getFirst().session()),
                                new Span(String.valueOf(of.size())),
                                new Span(
                                        Minutes.say(
                                                of.stream().mapToInt(BpfPlace::minutes).sum()))));
        return table;
    }

    private static Map<Object, List<BpfPlace>> bySession(List<BpfPlace> places) {
        Map<Object, List<BpfPlace>> groups = new LinkedHashMap<>();
        Function<BpfPlace, Object> key = BpfPlace::cohort;
        places.forEach(place ->
                groups.computeIfAbsent(key.apply(place), k -> new java.util.ArrayList<>())
                        .add(place));
        return groups;
    }

    private Component people(List<BpfPlace> places) {
        var table =
                new PlainTable(
                        getTranslation("cohorts.export.bpf.people.of"),
                        getTranslation("cohorts.export.column.name"),
                        getTranslation("cohorts.export.column.session"),
                        getTranslation("cohorts.export.bpf.observed"));
        places.stream()
                .limit(MOST_SHOWN)
                .forEach(place ->
                        table.addRow(
                                new Anchor(
                                        "groupes/"
                                                + place.slug()
                                                + "/personnes/"
                                                + place.participant(),
                                        place.name()),
                                new Span(place.session()),
                                new Span(Minutes.say(place.minutes()))));
        var body = new Div(table);
        if (places.size() > MOST_SHOWN) {
            body.add(
                    new Paragraph(
                            getTranslation("cohorts.export.bpf.more", places.size() - MOST_SHOWN)));
        }
        return body;
    }

    private Component unknown() {
        var list = new UnorderedList();
        for (String what : List.of("money", "trainers", "subcontracting", "online", "form")) {
            list.add(new ListItem(getTranslation("cohorts.export.bpf.unknown." + what)));
        }
        var box = new Div(new H3(getTranslation("cohorts.export.bpf.unknown")), list);
        box.addClassName("call-out");
        return box;
    }
}
