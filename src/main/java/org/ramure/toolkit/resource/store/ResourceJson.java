package org.ramure.toolkit.resource.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ramure.catalogue.Provenance;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resource.Facts;
import org.ramure.toolkit.resource.Resource.Origin;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceTarget;
import org.ramure.toolkit.table.KeptJson;
import tools.jackson.databind.json.JsonMapper;

/** A resource as its row keeps it: the same resource gives the same text. */
final class ResourceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ResourceJson() {}

    private record Kept(
            Map<String, String> title,
            Map<String, String> summary,
            Map<String, List<String>> tags,
            String target,
            int minutes,
            Map<String, String> format,
            List<String> facts,
            Provenance provenance) {}

    static String write(Resource resource) {
        Map<String, List<String>> tags = new TreeMap<>();
        resource.tags().forEach((facet, codes) -> tags.put(facet.parameter(), codes));
        Facts facts = resource.facts();
        return MAPPER.writeValueAsString(
                new Kept(
                        KeptJson.plain(resource.title()),
                        KeptJson.plain(resource.summary()),
                        tags,
                        facts.target().written(),
                        facts.minutes(),
                        KeptJson.plain(facts.format()),
                        List.of(facts.language(), facts.licence(), facts.author(), facts.date()),
                        resource.provenance()));
    }

    static Resource read(String code, String body) {
        Kept kept = MAPPER.readValue(body, Kept.class);
        Map<ResourceFacet, List<String>> tags = new EnumMap<>(ResourceFacet.class);
        kept.tags()
                .forEach((name, codes) ->
                        ResourceFacet.ofParameter(name).ifPresent(facet -> tags.put(facet, codes)));
        List<String> facts = kept.facts();
        return new Resource(
                code,
                Origin.IMPORT,
                KeptJson.text(kept.title()),
                KeptJson.text(kept.summary()),
                tags,
                new Facts(
                        ResourceTarget.of(kept.target()).orElseThrow(),
                        kept.minutes(),
                        KeptJson.text(kept.format()),
                        facts.get(0),
                        facts.get(1),
                        facts.get(2),
                        facts.get(3)),
                kept.provenance());
    }
}
