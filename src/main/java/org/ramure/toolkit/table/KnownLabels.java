package org.ramure.toolkit.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ramure.shared.Language;

/** The codes that may stand in a column, found by code or by their label in either language. */
public final class KnownLabels {

    private final Map<String, String> codes = new HashMap<>();
    private final boolean goals;

    /** {@code goals} says that these are the numbered goals: « ODD 4 », « 4. Éducation ». */
    public KnownLabels(
            List<String> codes, BiFunction<String, Language, String> label, boolean goals) {
        this.goals = goals;
        for (String code : codes) {
            for (Language language : Language.values()) {
                this.codes.putIfAbsent(TableColumn.fold(label.apply(code, language)), code);
            }
        }
        codes.forEach(code -> this.codes.put(TableColumn.fold(code), code));
    }

    /** A cell that is one label, whatever signs are in it; « 1|3 » and « 1,3 » are no thirteen. */
    Optional<String> whole(String cell) {
        boolean several = cell.contains(",") || cell.contains(";");
        if (!several && !cell.contains("|")) {
            return find(cell);
        }
        return several && !cell.contains("|") && cell.chars().anyMatch(Character::isLetter)
                ? Optional.ofNullable(codes.get(TableColumn.fold(cell)))
                : Optional.empty();
    }

    Optional<String> find(String written) {
        String folded = TableColumn.fold(written);
        if (goals && !codes.containsKey(folded)) {
            folded = folded.replaceAll("^(odd|sdg)", "").replaceAll("\\D.*", "");
        }
        return Optional.ofNullable(codes.get(folded));
    }
}
