package org.ramure.toolkit.examples.store;

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
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;
import tools.jackson.databind.json.JsonMapper;

/** An example as its row keeps it: the same example gives the same text. */
final class ExampleJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ExampleJson() {}

    private record Kept(
            Map<String, String> title,
            Map<String, String> summary,
            List<Map<String, String>> story,
            Tags tags,
            Provenance provenance) {}

    static String write(Example example) {
        return MAPPER.writeValueAsString(
                new Kept(
                        plain(example.title()),
                        plain(example.summary()),
                        example.story().parts().stream().map(ExampleJson::plain).toList(),
                        example.tags(),
                        example.provenance()));
    }

    static Example read(String code, Origin origin, String body) {
        Kept kept = MAPPER.readValue(body, Kept.class);
        List<LocalizedText> story = kept.story().stream().map(ExampleJson::text).toList();
        return new Example(
                code,
                origin,
                text(kept.title()),
                text(kept.summary()),
                new Story(story.get(0), story.get(1), story.get(2), story.get(3), story.get(4)),
                kept.tags(),
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
