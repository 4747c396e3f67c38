package org.ramure.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** A way through a course for some audience, in one or more lengths, shortest first. */
public record Pathway(
        PathwayId id,
        String slug,
        String version,
        ContentStatus status,
        String format,
        String frame,
        Set<Language> languages,
        String licence,
        LocalizedText title,
        LocalizedText promise,
        LocalizedText description,
        Course course,
        String framework,
        List<String> audiences,
        List<String> domains,
        List<String> sdgs,
        List<String> levels,
        List<String> competences,
        List<String> openWithoutAccount,
        List<LocalizedText> objectives,
        List<Itinerary> itineraries) {

    /** The steps of the variant with this code. */
    public Optional<Itinerary> itinerary(String variantCode) {
        return itineraries.stream().filter(i -> i.variant().code().equals(variantCode)).findFirst();
    }

    public List<Variant> variants() {
        return itineraries.stream().map(Itinerary::variant).toList();
    }
}
