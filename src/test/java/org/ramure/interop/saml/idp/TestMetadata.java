package org.ramure.interop.saml.idp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.saml.metadata.Certificates;

/** The metadata of one university, or of a federation of some. */
public final class TestMetadata {

    private final String entityId;
    private final List<TestKeys> keys;
    private final StringBuilder scopes = new StringBuilder();
    private String names = "";
    private String attributes = "";
    private String head = "";
    private String signIn;

    public TestMetadata(String entityId, TestKeys... keys) {
        this.entityId = entityId;
        this.keys = List.of(keys);
        this.signIn = entityId + "/sso";
    }

    public TestMetadata named(String french, String english) {
        names =
                """
                <mdui:UIInfo xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui"><mdui:DisplayName xml:lang="en">%s</mdui:DisplayName><mdui:DisplayName xml:lang="fr">%s</mdui:DisplayName></mdui:UIInfo>\
                """
                        .formatted(english, french);
        return this;
    }

    public TestMetadata signIn(String address) {
        signIn = address;
        return this;
    }

    public TestMetadata scope(String value, boolean pattern) {
        scopes.append("<shibmd:Scope regexp=\"%s\">%s</shibmd:Scope>".formatted(pattern, value));
        return this;
    }

    public TestMetadata hidden() {
        attributes =
                """
                <md:Extensions><mdattr:EntityAttributes xmlns:mdattr="urn:oasis:names:tc:SAML:metadata:attribute"><saml:Attribute xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" Name="http://macedir.org/entity-category"><saml:AttributeValue>http://refeds.org/category/hide-from-discovery</saml:AttributeValue></saml:Attribute></mdattr:EntityAttributes></md:Extensions>\
                """;
        return this;
    }

    public TestMetadata until(Instant moment) {
        head += " validUntil=\"" + moment + "\"";
        return this;
    }

    public TestMetadata identified(String id) {
        head += " ID=\"" + id + "\"";
        return this;
    }

    public String entity() {
        var described = new StringBuilder();
        for (TestKeys key : keys) {
            described.append(
                    "<md:KeyDescriptor use=\"signing\"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
                            .formatted(Certificates.toBase64(key.certificate())));
        }
        return """
        <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:shibmd="urn:mace:shibboleth:metadata:1.0" entityID="%s"%s>%s<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:Extensions>%s%s</md:Extensions>%s<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="%s/post"/><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%s"/></md:IDPSSODescriptor></md:EntityDescriptor>\
        """
                .formatted(entityId, head, attributes, scopes, names, described, entityId, signIn);
    }

    /** An entity that is no university. */
    public static String service(String entityId) {
        return """
        <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s"><md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="%s/acs" index="0"/></md:SPSSODescriptor></md:EntityDescriptor>\
        """
                .formatted(entityId, entityId);
    }

    public static String federation(Optional<Instant> until, String... entities) {
        return "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" ID=\"_fed\""
                + until.map(moment -> " validUntil=\"" + moment + "\"").orElse("")
                + ">"
                + String.join("\n", entities)
                + "</md:EntitiesDescriptor>";
    }
}
