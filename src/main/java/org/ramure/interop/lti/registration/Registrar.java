package org.ramure.interop.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ramure.interop.lti.client.OutsideAddresses;
import org.ramure.interop.lti.client.PlatformAnswer;
import org.ramure.interop.lti.client.PlatformHttp;
import org.ramure.interop.lti.client.PlatformHttp.Request;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dynamic registration: reads the platform’s configuration, asks it to know us, keeps what it
 * answers. Every refusal is a {@link UserFacingException} that says what to do.
 */
@Component
public class Registrar {

    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String PLATFORM =
            "https://purl.imsglobal.org/spec/lti-platform-configuration";

    /** Looked at before the platform keeps anything of us. */
    private static final List<String> ENDPOINTS =
            List.of(
                    "authorization_endpoint",
                    "token_endpoint",
                    "jwks_uri",
                    "registration_endpoint");

    private static final int LONGEST_PRODUCT = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Invitations invitations;
    private final PlatformDesk desk;
    private final PlatformHttp http;
    private final OutsideAddresses addresses;
    private final ToolDescription tool;

    Registrar(
            Invitations invitations,
            PlatformDesk desk,
            PlatformHttp http,
            OutsideAddresses addresses,
            ToolDescription tool) {
        this.invitations = invitations;
        this.desk = desk;
        this.http = http;
        this.addresses = addresses;
        this.tool = tool;
    }

    /** What the platform opened our page with. */
    public record Asked(String code, String configuration, String token) {}

    /** What came of it: the platform’s name, and whether it named a deployment. */
    public record Registered(String name, boolean deployed) {}

    public Registered register(Asked asked) {
        PersonId maker =
                invitations
                        .maker(asked.code())
                        .orElseThrow(() -> new UserFacingException("interop.registration.code"));
        URI address = address(asked.configuration());
        JsonNode configuration = read(Request.get(address, "application/json"));
        String issuer = issuer(configuration, address);
        for (String endpoint : ENDPOINTS) {
            address(text(configuration, endpoint));
        }
        JsonNode answer = ask(configuration, asked.token());
        String client = text(answer, "client_id");
        if (client.isEmpty()) {
            throw new UserFacingException("interop.registration.answer");
        }
        String deployment = text(answer.path(TOOL), "deployment_id");
        String product = product(configuration);
        String host = URI.create(issuer).getHost();
        var entry =
                new PlatformDesk.Entry(
                        host,
                        issuer,
                        client,
                        text(configuration, "authorization_endpoint"),
                        text(configuration, "token_endpoint"),
                        text(configuration, "jwks_uri"),
                        text(configuration, "authorization_server"),
                        deployment.isEmpty() ? Set.of() : Set.of(deployment));
        desk.register(entry, product, maker);
        if (!invitations.use(asked.code())) {
            throw new UserFacingException("interop.registration.code");
        }
        return new Registered(host, !deployment.isEmpty());
    }

    /** An issuer speaks for its own host, and for no other. */
    private static String issuer(JsonNode configuration, URI address) {
        String issuer = text(configuration, "issuer");
        try {
            String host = new URI(issuer).getHost();
            if (host == null || !host.equalsIgnoreCase(address.getHost())) {
                throw new UserFacingException("interop.registration.issuer", issuer);
            }
        } catch (URISyntaxException strange) {
            throw new UserFacingException("interop.registration.issuer", issuer);
        }
        return issuer;
    }

    private JsonNode ask(JsonNode configuration, String token) {
        URI endpoint = address(text(configuration, "registration_endpoint"));
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token.replaceAll("[^\\x21-\\x7E]", ""));
        }
        return read(Request.post(endpoint, headers, JSON.writeValueAsString(tool.request())));
    }

    private JsonNode read(Request request) {
        try {
            PlatformAnswer answer = http.send(request);
            if (!answer.isSuccess()) {
                throw new UserFacingException(
                        "interop.registration.status",
                        request.address().getHost(),
                        Integer.toString(answer.status()));
            }
            JsonNode json = answer.json();
            if (!json.isObject()) {
                throw new UserFacingException("interop.registration.answer");
            }
            return json;
        } catch (PlatformTrouble trouble) {
            String key =
                    switch (trouble.kind()) {
                        case ADDRESS -> "interop.registration.address";
                        case MALFORMED -> "interop.registration.answer";
                        default -> "interop.registration.unreachable";
                    };
            throw new UserFacingException(key, request.address().getHost());
        }
    }

    private URI address(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() == null) {
                throw new UserFacingException("interop.registration.address", text);
            }
            addresses.check(address);
            return address;
        } catch (URISyntaxException | PlatformTrouble refused) {
            throw new UserFacingException("interop.registration.address", text);
        }
    }

    private static String product(JsonNode configuration) {
        String product =
                text(configuration.path(PLATFORM), "product_family_code").toLowerCase(Locale.ROOT);
        return product.length() > LONGEST_PRODUCT ? "" : product;
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }
}
