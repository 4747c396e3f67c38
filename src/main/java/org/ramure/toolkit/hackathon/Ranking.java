package org.ramure.toolkit.hackathon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.toolkit.hackathon.HackathonTemplate.Criterion;

/**
 * Teams by the mean of what each member of the jury gave them, criteria weighted, counted exactly.
 * Teams with the same mean share a rank, and the next rank leaves out as many places as they take;
 * nothing else decides between them.
 *
 * @param lines best first, equal ones by name
 * @param unmarked teams that nobody marked
 * @param decimals how many show the difference between all means that differ, from 2 to 6
 */
public record Ranking(List<Line> lines, List<Ranked> unmarked, int decimals) {

    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final int WHOLE = 100;

    /** A team to be ranked. */
    public record Ranked(UUID id, String name) {}

    /** What one member of the jury gave one team: a mark for each criterion. */
    public record Marked(UUID juror, UUID team, Map<String, Integer> marks) {}

    /** {@code by} says how many marked it. */
    public record Line(
            int rank,
            boolean tied,
            Ranked team,
            Mean score,
            Map<String, Spread> criteria,
            int by) {}

    /** Of one criterion, or of whole scores. */
    public record Spread(Mean mean, int lowest, int highest) {

        public int width() {
            return highest - lowest;
        }
    }

    /** Ranks teams by complete sheets; those that must not count are left out by the caller. */
    public static Ranking of(List<Criterion> criteria, List<Ranked> teams, List<Marked> sheets) {
        Map<UUID, List<Marked>> byTeam =
                sheets.stream().collect(Collectors.groupingBy(Marked::team));
        List<Line> open = new ArrayList<>();
        List<Ranked> unmarked = new ArrayList<>();
        for (Ranked team : teams) {
            List<Marked> own = byTeam.getOrDefault(team.id(), List.of());
            if (own.isEmpty()) {
                unmarked.add(team);
            } else {
                open.add(
                        new Line(
                                0,
                                false,
                                team,
                                score(criteria, own),
                                spreads(criteria, own),
                                own.size()));
            }
        }
        open.sort(
                Comparator.comparing(Line::score)
                        .reversed()
                        .thenComparing(line -> line.team().name()));
        return new Ranking(ranked(open), List.copyOf(unmarked), decimals(open));
    }

    private static Mean score(List<Criterion> criteria, List<Marked> sheets) {
        long sum = 0;
        for (Marked sheet : sheets) {
            for (Criterion criterion : criteria) {
                sum += (long) criterion.weight() * mark(sheet, criterion);
            }
        }
        return new Mean(sum, (long) WHOLE * sheets.size());
    }

    private static int mark(Marked sheet, Criterion criterion) {
        return sheet.marks().getOrDefault(criterion.id(), 0);
    }

    private static Map<String, Spread> spreads(List<Criterion> criteria, List<Marked> sheets) {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            var marks = sheets.stream().mapToInt(s -> mark(s, criterion)).summaryStatistics();
            spreads.put(
                    criterion.id(),
                    new Spread(
                            new Mean(marks.getSum(), marks.getCount()),
                            marks.getMin(),
                            marks.getMax()));
        }
        return spreads;
    }

    private static List<Line> ranked(List<Line> sorted) {
        List<Line> lines = new ArrayList<>();
        for (Line line : sorted) {
            long better =
                    sorted.stream().filter(l -> l.score().compareTo(line.score()) > 0).count();
            long equal = sorted.stream().filter(l -> l.score().equals(line.score())).count();
            lines.add(
                    new Line(
                            (int) better + 1,
                            equal > 1,
                            line.team(),
                            line.score(),
                            line.criteria(),
                            line.by()));
        }
        return List.copyOf(lines);
    }

    private static int decimals(List<Line> lines) {
        Set<Mean> exact = lines.stream().map(Line::score).collect(Collectors.toSet());
        for (int decimals = FEWEST; decimals < MOST; decimals++) {
            Set<BigDecimal> shown = new HashSet<>();
            for (Mean mean : exact) {
                shown.add(mean.rounded(decimals));
            }
            if (shown.size() == exact.size()) {
                return decimals;
            }
        }
        return MOST;
    }

    public Optional<Line> line(UUID team) {
        return lines.stream().filter(line -> line.team().id().equals(team)).findFirst();
    }
}
