package org.ramure.toolkit.compass.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** What differs between two texts, line by line, with two lines around each change. */
public final class TextChanges {

    private static final int AROUND = 2;

    /** The most cells of a comparison; beyond, everything between is old, then new. */
    private static final long MOST = 4_000_000;

    private TextChanges() {}

    /** Where a line stands. */
    public enum Kind {
        SAME,
        GONE,
        NEW,
        /** Unchanged lines are left out here. */
        GAP
    }

    /** A line; {@code number} is its place in the text where it stands, from 1; 0 for a gap. */
    public record Line(Kind kind, int number, String text) {

        public boolean isChange() {
            return kind == Kind.GONE || kind == Kind.NEW;
        }
    }

    public static List<Line> between(String before, String after) {
        List<String> old = before.lines().map(String::stripTrailing).toList();
        List<String> now = after.lines().map(String::stripTrailing).toList();
        int head = 0;
        int least = Math.min(old.size(), now.size());
        while (head < least && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            lines.add(new Line(Kind.SAME, i + 1, now.get(i)));
        }
        lines.addAll(
                middle(
                        old.subList(head, old.size() - tail),
                        now.subList(head, now.size() - tail),
                        head));
        for (int i = now.size() - tail; i < now.size(); i++) {
            lines.add(new Line(Kind.SAME, i + 1, now.get(i)));
        }
        return withGaps(lines);
    }

    private static List<Line> middle(List<String> old, List<String> now, int head) {
        boolean tooLong = (long) old.size() * now.size() > MOST;
        int[][] common = tooLong ? new int[0][0] : common(old, now);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean both = i < old.size() && j < now.size();
            if (both && !tooLong && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Kind.SAME, head + j + 1, now.get(j)));
                i++;
                j++;
            } else if (i < old.size()
                    && (j == now.size() || tooLong || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Kind.GONE, head + i + 1, old.get(i)));
                i++;
            } else {
                lines.add(new Line(Kind.NEW, head + j + 1, now.get(j)));
                j++;
            }
        }
        return lines;
    }

    /** The length of the longest common part from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Line> withGaps(List<Line> lines) {
        Deque<Line> shown = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean near =
                    IntStream.rangeClosed(
                                    Math.max(0, i - AROUND), Math.min(lines.size() - 1, i + AROUND))
                            .anyMatch(at -> lines.get(at).isChange());
            if (near) {
                shown.add(lines.get(i));
            } else if (shown.isEmpty() || shown.getLast().kind() != Kind.GAP) {
                shown.add(new Line(Kind.GAP, 0, ""));
            }
        }
        return List.copyOf(shown);
    }
}
