package org.ramure.interop.lti.registration;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.RosterService;
import org.ramure.interop.lti.ToolAddresses;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/**
 * What a platform is told of us when it registers us, and what people copy by hand. We ask for a
 * name, never for an address of e-mail.
 */
@Component
public class ToolDescription {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String ENGLISH = "#en";

    private final ToolAddresses addresses;
    private final Translations translations;

    ToolDescription(ToolAddresses addresses, Translations translations) {
        this.addresses = addresses;
        this.translations = translations;
    }

    /** All that we may be granted, each with its reason in the how-to. */
    public static List<String> scopes() {
        return List.of(
                GradeService.LINE_ITEM,
                GradeService.SCORE,
                GradeService.RESULT,
                RosterService.SCOPE);
    }

    /** Custom parameters for every placement: platforms fill them in where they can. */
    public static Map<String, String> custom() {
        return Map.of(
                "ramure_history", "$ResourceLink.id.history",
                "ramure_opens", "$ResourceLink.available.startDateTime",
                "ramure_due", "$ResourceLink.submission.endDateTime");
    }

    /** A request of dynamic registration, ready for JSON. */
    Map<String, Object> request() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("application_type", "web");
        all.put("response_types", List.of("id_token"));
        all.put("grant_types", List.of("implicit", "client_credentials"));
        all.put("initiate_login_uri", addresses.login());
        all.put("redirect_uris", List.of(addresses.launch()));
        all.put("client_name", "Ramure");
        all.put("client_name" + ENGLISH, "Ramure");
        all.put("jwks_uri", addresses.keySet());
        all.put("logo_uri", addresses.icon());
        all.put("token_endpoint_auth_method", "private_key_jwt");
        all.put("scope", String.join(" ", scopes()));
        all.put(TOOL, tool());
        return all;
    }

    private Map<String, Object> tool() {
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("domain", URI.create(addresses.launch()).getRawAuthority());
        tool.put("description", words(Language.FR, "interop.tool.description"));
        tool.put("description" + ENGLISH, words(Language.EN, "interop.tool.description"));
        tool.put("target_link_uri", addresses.launch());
        tool.put("custom_parameters", custom());
        tool.put("claims", List.of("iss", "sub", "name", "given_name", "family_name", "locale"));
        tool.put(
                "messages",
                List.of(
                        message("LtiResourceLinkRequest", "interop.tool.open"),
                        message("LtiDeepLinkingRequest", "interop.tool.choose")));
        return tool;
    }

    private Map<String, Object> message(String type, String label) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put("target_link_uri", addresses.launch());
        message.put("label", words(Language.FR, label));
        message.put("label" + ENGLISH, words(Language.EN, label));
        message.put("icon_uri", addresses.icon());
        return message;
    }

    private String words(Language language, String key) {
        return translations.text(language, key);
    }
}
