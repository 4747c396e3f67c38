package org.ramure.portfolio.codev.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rounds as a session keeps them: what changes in the content later changes nothing there. */
final class RoundsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RoundsJson() {}

    private record Kept(
            String id,
            int minutes,
            Map<Language, String> title,
            Map<Language, String> speaker,
            Map<Language, String> rule) {}

    static String write(List<CodevelopmentRound> rounds) {
        return MAPPER.writeValueAsString(
                rounds.stream()
                        .map(r ->
                                new Kept(
                                        r.id(),
                                        r.minutes(),
                                        r.title().texts(),
                                        r.speaker().texts(),
                                        r.rule().texts()))
                        .toList());
    }

    static List<CodevelopmentRound> read(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                .map(k ->
                        new CodevelopmentRound(
                                k.id(),
                                text(k.title()),
                                k.minutes(),
                                text(k.speaker()),
                                text(k.rule())))
                .toList();
    }

    private static LocalizedText text(Map<Language, String> texts) {
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(new EnumMap<>(texts));
    }
}
