package org.ramure.interop.saml;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import org.ramure.shared.Language;

/**
 * A university's sign-in service, as its metadata describes it.
 *
 * @param entityId its name among all, at most 255 characters
 * @param names what people call it
 * @param search the words it is found by, in small letters without accents; empty for one that does
 *     not want to be listed
 * @param signIn where browsers are sent (redirect binding)
 * @param certificates those it may sign with: several while it changes from one to the next
 * @param scopes which domains its identifiers may end with; none declared, none checked
 */
public record Idp(
        String entityId,
        Names names,
        String search,
        URI signIn,
        List<X509Certificate> certificates,
        List<Scope> scopes) {

    public Idp {
        certificates = List.copyOf(certificates);
        scopes = List.copyOf(scopes);
    }

    /** A name in both languages; the same where only one is told. */
    public record Names(String french, String english) {

        public String in(Language language) {
            return language == Language.FR ? french : english;
        }
    }
}
