package org.ramure.interop.saml.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.Scope;
import org.ramure.interop.saml.xml.Namespaces;

/** What is known of one entity while its metadata goes by. */
final class IdpDraft {

    private static final String REDIRECT = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
    private static final String HIDDEN = "http://refeds.org/category/hide-from-discovery";
    private static final String ROLE = "IDPSSODescriptor";
    private static final int LONGEST_ID = 250;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST = 20;

    private final String entityId;
    private final boolean good;
    private final DraftNames names = new DraftNames();
    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private boolean speaks;
    private boolean signingKey;
    private boolean scopePattern;
    private boolean hidden;
    private String language = "";
    private @Nullable URI signIn;

    IdpDraft(String entityId, boolean good) {
        this.entityId = entityId;
        this.good = good && !entityId.isEmpty() && entityId.length() <= LONGEST_ID;
    }

    void start(String path, XMLStreamReader element) {
        language =
                Optional.ofNullable(element.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                        .orElse("");
        switch (path) {
            case ROLE ->
                    speaks =
                            Arrays.asList(
                                            attribute(element, "protocolSupportEnumeration")
                                                    .split("\\s+"))
                                    .contains(Namespaces.PROTOCOL);
            case ROLE + "/KeyDescriptor" ->
                    signingKey = !attribute(element, "use").equals("encryption");
            case ROLE + "/SingleSignOnService" -> {
                if (signIn == null && attribute(element, "Binding").equals(REDIRECT)) {
                    signIn = address(attribute(element, "Location")).orElse(null);
                }
            }
            case "Extensions/Scope", ROLE + "/Extensions/Scope" ->
                    scopePattern = Set.of("true", "1").contains(attribute(element, "regexp"));
            default -> {
                // nothing of it is needed
            }
        }
    }

    void text(String path, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (path) {
            case ROLE + "/KeyDescriptor/KeyInfo/X509Data/X509Certificate" -> certificate(value);
            case "Extensions/Scope", ROLE + "/Extensions/Scope" -> {
                if (scopes.size() < MOST * MOST && value.length() <= LONGEST_TEXT) {
                    scopes.add(new Scope(value, scopePattern));
                }
            }
            case "Extensions/EntityAttributes/Attribute/AttributeValue" ->
                    hidden |= value.equals(HIDDEN);
            case ROLE + "/Extensions/UIInfo/DisplayName" -> names.display(language, value);
            case ROLE + "/Extensions/UIInfo/Keywords" -> names.keywords(value);
            case "Organization/OrganizationDisplayName" -> names.organization(language, value);
            default -> {
                // nothing of it is needed
            }
        }
    }

    private void certificate(String base64) {
        if (!signingKey || certificates.size() >= MOST) {
            return;
        }
        try {
            certificates.add(Certificates.ofBase64(base64));
        } catch (CertificateException unreadable) {
            // another one may be readable; without any, the entity is left out
            signingKey = false;
        }
    }

    Optional<Idp> finish() {
        if (!good || !speaks || signIn == null || certificates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Idp(
                        entityId,
                        names.names(entityId),
                        hidden ? "" : names.search(entityId),
                        signIn,
                        certificates,
                        scopes));
    }

    /** An https address; without encryption, only on this very machine. */
    private static Optional<URI> address(String location) {
        try {
            URI uri = new URI(location);
            boolean here =
                    "http".equals(uri.getScheme())
                            && Set.of("localhost", "127.0.0.1")
                                    .contains(String.valueOf(uri.getHost()));
            return uri.getHost() != null
                            && location.length() <= LONGEST_TEXT
                            && uri.getRawFragment() == null
                            && ("https".equals(uri.getScheme()) || here)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
