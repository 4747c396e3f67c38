package org.ramure.toolkit.table;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A column of a table: its names as people write them, the first being its heading. */
public interface TableColumn {

    List<String> names();

    default String heading() {
        return names().getFirst();
    }

    /** Which column stands where; unknown headings are left out. */
    static <C extends Enum<C> & TableColumn> Map<C, Integer> places(
            Class<C> columns, List<String> headings) {
        Map<C, Integer> places = new EnumMap<>(columns);
        for (int i = 0; i < headings.size(); i++) {
            String heading = fold(headings.get(i));
            for (C column : columns.getEnumConstants()) {
                if (column.names().stream().anyMatch(name -> fold(name).equals(heading))) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    /** Letters and digits alone, lower case and without accents. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
