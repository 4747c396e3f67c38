package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.competences.ui.picture.VoicesPicture;
import org.ramure.competences.ui.words.Wording;
import org.ramure.portfolio.voices.SideBySide;
import org.ramure.portfolio.voices.SideBySide.Column;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/**
 * Moments one after the other, each with its voices side by side as a radar and a table of the same
 * figure, and what differs in words. {@code learner} is empty where the reader is the learner, who
 * alone can begin to talk.
 */
class SideBySidePanel extends Section {

    private final Optional<String> learner;

    SideBySidePanel(List<SideBySide> rounds, Optional<String> learner) {
        this.learner = learner;
        addClassNames("voices-side", "stack");
        if (rounds.isEmpty()) {
            add(new EmptyState(VoiceWords.text("side.none")));
            return;
        }
        if (rounds.size() > 1) {
            add(overTime(rounds));
        }
        rounds.forEach(round -> add(one(round)));
    }

    private Section one(SideBySide round) {
        String label = round.label().in(Reader.language());
        Map<Column, String> names = names(round.columns());
        var section = new Section(new H3(label));
        if (round.hidden() > 0) {
            section.add(VoiceWords.callOut(VoiceWords.text("moment.hidden", round.hidden())));
        }
        if (round.acrossVersions()) {
            section.add(
                    VoiceWords.callOut(VoiceWords.text("side.versions", round.grid().version())));
        }
        section.add(
                new VoicesPicture(
                        round.grid(),
                        VoiceWords.text("side.caption", label),
                        round.columns().stream()
                                .map(column ->
                                        new VoicesPicture.Voice(
                                                names.getOrDefault(column, ""), column.sheet()))
                                .toList(),
                        VoiceWords.text("side.gap"),
                        code -> gaps(round, code, names)),
                who(round, names));
        return section;
    }

    /** Two peers of one name are told apart by a number. */
    private static Map<Column, String> names(List<Column> columns) {
        Map<Column, String> names = new HashMap<>();
        for (Column column : columns) {
            String name = VoiceWords.name(column);
            String free = name;
            for (int i = 2; names.containsValue(free); i++) {
                free = name + " (" + i + ")";
            }
            names.put(column, free);
        }
        return names;
    }

    private Component gaps(SideBySide round, String code, Map<Column, String> names) {
        List<SideBySide.Gap> gaps = round.gaps(code);
        if (gaps.isEmpty()) {
            return VoiceWords.muted(
                    VoiceWords.text(round.columns().size() > 1 ? "side.close" : "side.nothing"));
        }
        var all = new Div();
        for (SideBySide.Gap gap : gaps) {
            String name = names.getOrDefault(gap.other(), "");
            all.add(new Paragraph(sentence(gap, name)));
            if (learner.isEmpty()) {
                var talk =
                        new Anchor(
                                "regards/" + gap.other().ask() + "/echanges/" + code,
                                VoiceWords.text("side.talk"));
                talk.getElement()
                        .setAttribute("aria-label", VoiceWords.text("side.talkOf", name, code));
                all.add(talk);
            }
        }
        return all;
    }

    private String sentence(SideBySide.Gap gap, String name) {
        String key = gap.apart() > 0 ? "side.higher" : "side.lower";
        int levels = Math.abs(gap.apart());
        return learner.map(who -> VoiceWords.text(key + "Of", levels, name, who))
                .orElseGet(() -> VoiceWords.text(key, levels, name));
    }

    private static NativeDetails who(SideBySide round, Map<Column, String> names) {
        var list = new UnorderedList();
        for (Column column : round.columns()) {
            var reading = column.sheet().reading();
            list.add(
                    new ListItem(
                            VoiceWords.text(
                                    "side.madeOn",
                                    names.getOrDefault(column, ""),
                                    column.role().isEmpty()
                                            ? Wording.voice(column.voice())
                                            : column.role(),
                                    Wording.dayAndTime(reading.takenAt()),
                                    reading.frameworkVersion())));
        }
        return new NativeDetails(VoiceWords.text("side.list"), list);
    }

    private Section overTime(List<SideBySide> rounds) {
        List<String> columns = new ArrayList<>();
        columns.add(Wording.text("competences.table.competence"));
        rounds.forEach(round -> columns.add(round.label().in(Reader.language())));
        var table =
                new PlainTable(VoiceWords.text("side.timeCaption"), columns.toArray(String[]::new));
        SideBySide newest = rounds.getLast();
        newest.grid()
                .competences()
                .forEach(competence ->
                        table.addRow(
                                new Span(Wording.competence(newest.grid(), competence.code())),
                                rounds.stream()
                                        .map(round -> levels(round, competence.code()))
                                        .toArray(Component[]::new)));
        return new Section(new H3(VoiceWords.text("side.time")), table);
    }

    private static Component levels(SideBySide round, String code) {
        var list = new UnorderedList();
        list.addClassName("voices-levels");
        for (Column column : round.columns()) {
            int level = column.level(code);
            list.add(
                    new ListItem(
                            VoiceWords.name(column)
                                    + "\u00a0: "
                                    + (level == 0
                                            ? VoiceWords.text("side.nothing")
                                            : Integer.toString(level))));
        }
        return list;
    }
}
