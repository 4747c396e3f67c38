package org.ramure.portfolio.dossier.paper;

import java.util.ArrayList;
import java.util.List;

/** Texts of any length in parts that fit on a page. */
final class LongText {

    /** About half a page. */
    private static final int PART = 2200;

    private LongText() {}

    /** Paragraphs, long ones in several parts. */
    static List<String> paragraphs(String text) {
        List<String> parts = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(l -> parts.addAll(parts(l, PART)));
        return parts;
    }

    /** Parts of at most so many characters, cut at blanks where there are any. */
    static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > most) {
            int blank = rest.lastIndexOf(' ', most);
            int cut = blank > most / 2 ? blank : most;
            if (Character.isHighSurrogate(rest.charAt(cut - 1))) {
                cut--;
            }
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }

    /** A row whose cells are too high for a page goes on in further rows. */
    static List<List<String>> rows(List<String> cells, int most) {
        List<List<String>> columns = cells.stream().map(cell -> parts(cell, most)).toList();
        int high = columns.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < high; i++) {
            int part = i;
            rows.add(columns.stream().map(c -> part < c.size() ? c.get(part) : "").toList());
        }
        return rows;
    }
}
