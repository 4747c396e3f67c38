package org.ramure.toolkit.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ramure.shared.CsvText;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.table.TablePlan.Fault;

/** The cells of one line, and what is wrong with them. */
public final class LineCells<C extends Enum<C> & TableColumn> {

    private static final int LONGEST_BRIEF = 500;
    private static final int SHOWN = 60;

    private final Map<C, Integer> places;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>();

    public LineCells(Map<C, Integer> places, List<String> cells) {
        this.places = places;
        this.cells = cells;
    }

    /** What was found wrong so far, in the order in which cells were read. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Something wrong in a column that only its reader can know. */
    public void fault(C column, String reason, String value) {
        faults.add(new Fault(column.heading(), reason, shown(value)));
    }

    /** As it stands in the file without its guard against formulas; empty where there is none. */
    public String cell(C column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size()
                ? ""
                : CsvText.plain(cells.get(place).strip()).strip();
    }

    /** The code of the line, which {@code seen} then holds. */
    public String code(C column, Predicate<String> fits, Set<String> seen) {
        String code = cell(column).toLowerCase(Locale.ROOT);
        if (code.isEmpty()) {
            fault(column, "missing", "");
        } else if (!fits.test(code)) {
            fault(column, "badCode", code);
        } else if (!seen.add(code)) {
            fault(column, "twice", code);
        }
        return code;
    }

    public String brief(C column) {
        return limited(column, LONGEST_BRIEF);
    }

    private String limited(C column, int longest) {
        String text = cell(column).replace("\0", "");
        if (text.length() > longest) {
            fault(column, "tooLong", Integer.toString(text.length()));
        }
        return text;
    }

    /** A text in the languages in which it is written. */
    public LocalizedText text(C french, C english, int longest) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        String fr = limited(french, longest);
        String en = limited(english, longest);
        if (!fr.isEmpty()) {
            texts.put(Language.FR, fr);
        }
        if (!en.isEmpty()) {
            texts.put(Language.EN, en);
        }
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    /** One code at most; empty for none. */
    public String one(C column, KnownLabels known) {
        List<String> found = several(column, known);
        if (found.size() > 1) {
            fault(column, "onlyOne", cell(column));
        }
        return found.isEmpty() ? "" : found.getFirst();
    }

    /** Codes or labels; a label may hold a comma, so the whole cell is tried first. */
    public List<String> several(C column, KnownLabels known) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        Optional<String> whole = known.whole(cell);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Set<String> found = new LinkedHashSet<>();
        String sign = cell.contains("|") ? "\\|" : cell.contains(";") ? ";" : ",";
        for (String part : cell.split(sign, -1)) {
            if (!part.isBlank()) {
                known.find(part)
                        .ifPresentOrElse(
                                found::add, () -> fault(column, "unknownCode", part.strip()));
            }
        }
        return List.copyOf(found);
    }

    /** The beginning of a text, for a message. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
