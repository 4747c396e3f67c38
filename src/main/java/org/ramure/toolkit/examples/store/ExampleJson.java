package org.ramure.toolkit.examples.store;

import java.util.List;
import java.util.Map;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;
import org.ramure.toolkit.table.KeptJson;
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
                        KeptJson.plain(example.title()),
                        KeptJson.plain(example.summary()),
                        example.story().parts().stream().map(KeptJson::plain).toList(),
                        example.tags(),
                        example.provenance()));
    }

    static Example read(String code, Origin origin, String body) {
        Kept kept = MAPPER.readValue(body, Kept.class);
        List<LocalizedText> story = kept.story().stream().map(KeptJson::text).toList();
        return new Example(
                code,
                origin,
                KeptJson.text(kept.title()),
                KeptJson.text(kept.summary()),
                new Story(story.get(0), story.get(1), story.get(2), story.get(3), story.get(4)),
                kept.tags(),
                kept.provenance());
    }
}
