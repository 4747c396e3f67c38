package org.ramure.interop.api.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.interop.api.ApiFields;
import org.ramure.shared.Language;

/** A pathway as the contract has it. */
final class PathwayJson {

    private PathwayJson() {}

    static Map<String, @Nullable Object> of(Pathway pathway, String origin) {
        return ApiFields.with("id", pathway.id().value())
                .and("slug", pathway.slug())
                .and("version", pathway.version())
                .and("status", pathway.status())
                .and("format", pathway.format())
                .and("course", pathway.course().slug())
                .and("framework", pathway.framework())
                .and(
                        "languages",
                        pathway.languages().stream().sorted().map(Language::code).toList())
                .and("title", pathway.title())
                .and("promise", pathway.promise())
                .and("objectives", pathway.objectives())
                .and("audiences", pathway.audiences())
                .and("competences", pathway.competences())
                .and("variants", pathway.itineraries().stream().map(PathwayJson::variant).toList())
                .and("url", origin + "/parcours/" + pathway.slug())
                .toMap();
    }

    private static ApiFields variant(Itinerary itinerary) {
        return ApiFields.with("code", itinerary.variant().code())
                .and("label", itinerary.variant().label())
                .and("minutes", itinerary.minutes())
                .and("steps", itinerary.steps().stream().map(PathwayJson::step).toList());
    }

    private static ApiFields step(Itinerary.Step step) {
        return ApiFields.with("module", step.module().slug())
                .and("activity", step.activity().slug())
                .and("id", step.activity().id().value());
    }
}
