package org.ramure.toolkit.hackathon.store;

import org.ramure.toolkit.hackathon.HackathonTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A template as a hackathon keeps it: later changes of the content change nothing there. */
final class TemplateJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TemplateJson() {}

    static String write(HackathonTemplate template) {
        return MAPPER.writeValueAsString(template);
    }

    static HackathonTemplate read(String json) {
        return MAPPER.readValue(json, HackathonTemplate.class);
    }
}
