package org.ramure.toolkit.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.ramure.shared.LocalizedText;

/**
 * Levers that parties debate at several moments of their relation. Each party has a position and a
 * comment of its own on each lever; the adopted wording is common. Answers are kept as a table
 * {@link #LEVERS} whose columns of a party end with {@code -a} to {@code -d}.
 */
public record CharterPlan(
        List<SheetField.Option> positions, List<Moment> moments, List<Family> families) {

    /** The id of the table of levers. */
    public static final String LEVERS = "leviers";

    /** Columns of a party, to which {@code -a} is added, and the common one. */
    public static final String POSITION = "position";

    public static final String COMMENT = "commentaire";
    public static final String WORDING = "formulation";

    /** Letters of the parties, in the order in which they come. */
    public static final List<String> PARTIES = List.of("a", "b", "c", "d");

    /** When the levers are debated, such as at the start. */
    public record Moment(String id, LocalizedText label, LocalizedText text) {}

    /** Levers that belong together. */
    public record Family(String id, LocalizedText title, LocalizedText text, List<Lever> levers) {}

    /** What is debated, and the question that opens the debate. */
    public record Lever(String id, LocalizedText title, LocalizedText question) {}

    public Stream<Lever> levers() {
        return families.stream().flatMap(family -> family.levers().stream());
    }

    /** The key of a party's position or comment, or of the wording ({@code party} empty). */
    public static String key(Lever lever, String column, String party) {
        return LEVERS + "." + lever.id() + "." + column + (party.isEmpty() ? "" : "-" + party);
    }

    /** The party a key belongs to; empty for what is common to all. */
    public static String partyOf(String key) {
        if (!key.startsWith(LEVERS + ".")) {
            return "";
        }
        int dash = key.lastIndexOf('-');
        int dot = key.lastIndexOf('.');
        return dash > dot ? key.substring(dash + 1) : "";
    }
}
