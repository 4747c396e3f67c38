package org.ramure.cohorts.live.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of answers as text: one a line in an answer, with a tab and a number once counted. */
final class Parts {

    private Parts() {}

    static String content(List<String> parts) {
        return String.join("\n", parts);
    }

    static List<String> of(String content) {
        return content.isEmpty() ? List.of() : List.of(content.split("\n"));
    }

    /** How many answers have each part. */
    static Map<String, Integer> count(List<String> contents) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String content : contents) {
            for (String part : of(content)) {
                counts.merge(part, 1, Integer::sum);
            }
        }
        return counts;
    }

    static String write(Map<String, Integer> counts) {
        StringBuilder lines = new StringBuilder();
        counts.forEach(
                (part, people) -> lines.append(part).append('\t').append(people).append('\n'));
        return lines.toString();
    }

    static Map<String, Integer> read(String lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String line : of(lines)) {
            int tab = line.indexOf('\t');
            counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
        return counts;
    }
}
