package org.ramure.toolkit.resource.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resource.Facts;
import org.ramure.toolkit.resource.Resource.Origin;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceTarget;
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
                        plain(resource.title()),
                        plain(resource.summary()),
                        tags,
                        facts.target().written(),
                        facts.minutes(),
                        plain(facts.format()),
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
                text(kept.title()),
                text(kept.summary()),
                tags,
                new Facts(
                        ResourceTarget.of(kept.target()).orElseThrow(),
                        kept.minutes(),
                        text(kept.format()),
                        facts.get(0),
                        facts.get(1),
                        facts.get(2),
                        facts.get(3)),
                kept.provenance());
    }

    /** SHA-256, hexadecimal. */
    static String digest(String body) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Map<String, String> plain(LocalizedText text) {
        Map<String, String> plain = new TreeMap<>();
        text.texts().forEach((language, words) -> plain.put(language.code(), words));
        return plain;
    }

    private static LocalizedText text(Map<String, String> plain) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        plain.forEach((code, words) ->
                Language.ofCode(code).ifPresent(language -> texts.put(language, words)));
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }
}
