package org.ramure.interop.saml.idp;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An answer as good as it can be, until a test spoils it. */
public final class TestAnswer {

    public static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    public static final String TRANSIENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";

    public String id = "_" + UUID.randomUUID();
    public String assertionId = "_" + UUID.randomUUID();
    public String issuer;
    public String destination;
    public String recipient;
    public String audience;
    public String inResponseTo;
    public String confirmedInResponseTo;
    public String status = "urn:oasis:names:tc:SAML:2.0:status:Success";
    public Instant issued;
    public Instant notBefore;
    public Instant notOnOrAfter;
    public String nameId = "_visit-1";
    public String nameIdFormat = TRANSIENT;
    public String extraCondition = "";
    public String authnStatement;
    public Map<String, List<String>> attributes = new LinkedHashMap<>();

    public TestAnswer(String idp, String entityId, String acs, String requestId, Instant now) {
        issuer = idp;
        destination = acs;
        recipient = acs;
        audience = entityId;
        inResponseTo = requestId;
        confirmedInResponseTo = requestId;
        issued = now;
        notBefore = now.minusSeconds(5);
        notOnOrAfter = now.plusSeconds(300);
        authnStatement =
                "<saml:AuthnStatement AuthnInstant=\"%s\"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>"
                        .formatted(now);
    }

    public TestAnswer with(String name, String... values) {
        attributes.put(name, List.of(values));
        return this;
    }

    public Document document() {
        return Xml.parse(
                """
                <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="%s" Version="2.0" IssueInstant="%s"%s InResponseTo="%s"><saml:Issuer>%s</saml:Issuer><samlp:Status><samlp:StatusCode Value="%s"/></samlp:Status>%s</samlp:Response>\
                """
                        .formatted(
                                id,
                                issued,
                                destination.isEmpty() ? "" : " Destination=\"" + destination + "\"",
                                inResponseTo,
                                issuer,
                                status,
                                assertion()));
    }

    private String assertion() {
        return """
        <saml:Assertion ID="%s" Version="2.0" IssueInstant="%s"><saml:Issuer>%s</saml:Issuer>\
        <saml:Subject><saml:NameID Format="%s">%s</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData Recipient="%s" NotOnOrAfter="%s" InResponseTo="%s"/></saml:SubjectConfirmation></saml:Subject>\
        <saml:Conditions NotBefore="%s" NotOnOrAfter="%s">%s%s</saml:Conditions>\
        %s%s</saml:Assertion>\
        """
                .formatted(
                        assertionId,
                        issued,
                        issuer,
                        nameIdFormat,
                        nameId,
                        recipient,
                        notOnOrAfter,
                        confirmedInResponseTo,
                        notBefore,
                        notOnOrAfter,
                        audience.isEmpty()
                                ? ""
                                : "<saml:AudienceRestriction><saml:Audience>"
                                        + audience
                                        + "</saml:Audience></saml:AudienceRestriction>",
                        extraCondition,
                        authnStatement,
                        attributes());
    }

    private String attributes() {
        if (attributes.isEmpty()) {
            return "";
        }
        return attributes.entrySet().stream()
                .map(TestAnswer::attribute)
                .collect(
                        Collectors.joining(
                                "", "<saml:AttributeStatement>", "</saml:AttributeStatement>"));
    }

    private static String attribute(Map.Entry<String, List<String>> attribute) {
        return attribute.getValue().stream()
                .map(value -> "<saml:AttributeValue>" + value + "</saml:AttributeValue>")
                .collect(
                        Collectors.joining(
                                "",
                                "<saml:Attribute Name=\"" + attribute.getKey() + "\">",
                                "</saml:Attribute>"));
    }

    public static Element assertion(Document document) {
        return (Element)
                document.getElementsByTagNameNS(
                                "urn:oasis:names:tc:SAML:2.0:assertion", "Assertion")
                        .item(0);
    }
}
