package org.ramure.interop.lti.platform;

import java.util.List;
import java.util.Map;

/** What the platform knows of the tool. */
public record Tool(String login, String target, List<String> redirects, String keySet) {

    public static final Tool NONE = new Tool("", "", List.of(), "");

    /** A tool with one address for launches. */
    public static Tool at(String login, String launch, String keySet) {
        return new Tool(login, launch, List.of(launch), keySet);
    }

    @SuppressWarnings("unchecked") // JSON
    static Tool registered(Map<String, Object> asked) {
        var settings =
                (Map<String, Object>)
                        asked.get("https://purl.imsglobal.org/spec/lti-tool-configuration");
        return new Tool(
                String.valueOf(asked.get("initiate_login_uri")),
                String.valueOf(settings.get("target_link_uri")),
                List.copyOf((List<String>) asked.get("redirect_uris")),
                String.valueOf(asked.get("jwks_uri")));
    }
}
