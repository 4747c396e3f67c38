package org.ramure.competences.ui.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.ui.words.Wording;

/**
 * One or two readings as numbers and words. The radar and the table are both made of it, so that
 * they cannot say different things.
 */
record ReadingFigure(int levels, List<Axis> axes, List<Series> series) {

    /** A competence: its code on the radar, its full name in the table. */
    record Axis(String code, String name) {}

    /** A reading: its name (its date) and what it says of each axis, in the order of the axes. */
    record Series(String name, List<Value> values) {}

    /** A level, 0 where there is none, and the words for it. */
    record Value(int level, String words) {

        boolean isDecided() {
            return level != AssessmentDraft.UNDECIDED;
        }
    }

    static ReadingFigure of(Framework framework, List<CompetenceReading> readings) {
        return of(
                framework,
                readings,
                readings.stream().map(reading -> name(reading, readings)).toList());
    }

    /** The same under other names than dates. */
    static ReadingFigure of(
            Framework framework, List<CompetenceReading> readings, List<String> names) {
        List<Axis> axes =
                codes(framework, readings).stream()
                        .map(code -> new Axis(code, Wording.competence(framework, code)))
                        .toList();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            series.add(new Series(names.get(i), values(framework, axes, readings.get(i))));
        }
        int highest = framework.levels().stream().mapToInt(Framework.Level::number).max().orElse(1);
        return new ReadingFigure(highest, axes, List.copyOf(series));
    }

    private static Set<String> codes(Framework framework, List<CompetenceReading> readings) {
        Set<String> codes = new LinkedHashSet<>();
        framework.competences().forEach(competence -> codes.add(competence.code()));
        readings.forEach(
                reading -> reading.ratings().forEach(rating -> codes.add(rating.competence())));
        return codes;
    }

    /** The day, and the hour too where two readings share the day. */
    private static String name(CompetenceReading reading, List<CompetenceReading> all) {
        String day = Wording.day(reading.takenAt());
        boolean alone = all.stream().filter(r -> Wording.day(r.takenAt()).equals(day)).count() == 1;
        return alone ? day : Wording.dayAndTime(reading.takenAt());
    }

    private static List<Value> values(
            Framework framework, List<Axis> axes, CompetenceReading reading) {
        Map<String, Integer> levels =
                reading.ratings().stream()
                        .collect(
                                Collectors.toMap(
                                        CompetenceReading.Rating::competence,
                                        CompetenceReading.Rating::level));
        return axes.stream()
                .map(axis -> levels.getOrDefault(axis.code(), AssessmentDraft.UNDECIDED))
                .map(level -> new Value(level, Wording.level(framework, level)))
                .toList();
    }
}
