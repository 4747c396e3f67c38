package org.ramure.competences.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.positioning.PositioningContent.Depth;

/**
 * The state of « Mes compétences », all of it in the address: which framework, which reading or two
 * readings, whether a positioning is open.
 */
record CompetencesAddress(
        Optional<String> framework,
        Optional<UUID> a,
        Optional<UUID> b,
        Optional<Depth> positioning) {

    private static final String ROUTE = "competences";

    static CompetencesAddress of(QueryParameters query) {
        return new CompetencesAddress(
                query.getSingleParameter("grille"),
                query.getSingleParameter("a").flatMap(CompetencesAddress::id),
                query.getSingleParameter("b").flatMap(CompetencesAddress::id),
                query.getSingleParameter("positionnement").flatMap(CompetencesAddress::depth));
    }

    /** Ids are shown and compared, never trusted: what is not one is as if it were not there. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Depth> depth(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "rapide" -> Optional.of(Depth.QUICK);
            case "complet" -> Optional.of(Depth.FULL);
            default -> Optional.empty();
        };
    }

    /** The page of one reading. */
    String of(CompetenceReading reading) {
        return start() + "a=" + reading.id();
    }

    /** The page that compares two readings. */
    String of(CompetenceReading one, CompetenceReading other) {
        return start() + "a=" + one.id() + "&b=" + other.id();
    }

    /** The page on which a positioning is made. */
    String of(Depth depth) {
        return start() + "positionnement=" + (depth == Depth.FULL ? "complet" : "rapide");
    }

    /** The page itself. */
    String home() {
        return framework.map(slug -> ROUTE + "?grille=" + slug).orElse(ROUTE);
    }

    /** Goes to one of the addresses above. */
    static void open(String address) {
        int query = address.indexOf('?');
        UI.getCurrent().navigate(ROUTE, QueryParameters.fromString(address.substring(query + 1)));
    }

    private String start() {
        return ROUTE + "?" + framework.map(slug -> "grille=" + slug + "&").orElse("");
    }
}
