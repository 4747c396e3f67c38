package org.ramure.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.Pathway;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * Suggests pathways for the time someone has, who they are and what they need. Deterministic: the
 * same wish gives the same suggestions, each with its reasons.
 */
@Component
public class Suggestions {

    private static final int MOST = 3;

    private final Catalogue catalogue;

    Suggestions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What someone says of themselves on the home page; minutes 0 where they did not say. */
    public record Wish(int minutes, String profile, String format) {}

    /** A variant of a pathway and why it is suggested. */
    public record Suggestion(Pathway pathway, Itinerary itinerary, List<Reason> reasons) {}

    /** A reason: a message key and what fills it. */
    public record Reason(String key, List<LocalizedText> arguments) {}

    /** At most three, the best fit first: within the time, for this profile, of this format. */
    public List<Suggestion> to(Wish wish) {
        return catalogue.pathways().stream()
                .flatMap(pathway ->
                        pathway.itineraries().stream().map(i -> suggestion(pathway, i, wish)))
                .sorted(
                        Comparator.comparingInt((Suggestion s) -> fit(s, wish))
                                .reversed()
                                .thenComparingInt(s -> distance(s, wish))
                                .thenComparing(s -> s.pathway().slug()))
                .limit(MOST)
                .toList();
    }

    private static int fit(Suggestion suggestion, Wish wish) {
        Pathway pathway = suggestion.pathway();
        int within =
                wish.minutes() == 0 || suggestion.itinerary().minutes() <= wish.minutes() ? 4 : 0;
        int audience = pathway.audiences().contains(wish.profile()) ? 2 : 0;
        int format = pathway.format().equals(wish.format()) ? 1 : 0;
        return within + audience + format;
    }

    /** How far from the time one has, in minutes; without a time, shorter comes first. */
    private static int distance(Suggestion suggestion, Wish wish) {
        return Math.abs(wish.minutes() - suggestion.itinerary().minutes());
    }

    private Suggestion suggestion(Pathway pathway, Itinerary itinerary, Wish wish) {
        List<Reason> reasons = new ArrayList<>();
        if (wish.minutes() > 0) {
            reasons.add(
                    new Reason(
                            itinerary.minutes() <= wish.minutes()
                                    ? "pathways.reason.fits"
                                    : "pathways.reason.longer",
                            List.of()));
        }
        if (pathway.audiences().contains(wish.profile())) {
            reasons.add(
                    new Reason(
                            "pathways.reason.audience",
                            List.of(catalogue.label("profils", wish.profile()))));
        }
        format(pathway)
                .ifPresent(format ->
                        reasons.add(new Reason("pathways.reason.need", List.of(format.need()))));
        return new Suggestion(pathway, itinerary, reasons);
    }

    private Optional<LearningFormat> format(Pathway pathway) {
        return catalogue.formats().stream()
                .filter(f -> f.code().equals(pathway.format()))
                .findFirst();
    }
}
