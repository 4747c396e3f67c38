package org.ramure.competences;

import java.net.URI;
import java.net.URISyntaxException;
import org.ramure.shared.UserFacingException;

/** The address of a public page: https, a full host name, no user name or password in it. */
record HttpsLink(String address) {

    private static final int MAX_LENGTH = 2000;

    /** Reads what a person typed; throws {@link UserFacingException} when it is not such a link. */
    static HttpsLink of(String typed) {
        String address = typed.strip();
        if (address.length() > MAX_LENGTH) {
            throw new UserFacingException("competences.evidence.linkTooLong", MAX_LENGTH);
        }
        if (!isAcceptable(address)) {
            throw new UserFacingException("competences.evidence.linkInvalid");
        }
        return new HttpsLink(address);
    }

    private static boolean isAcceptable(String address) {
        try {
            URI uri = new URI(address).parseServerAuthority();
            String host = uri.getHost();
            return "https".equalsIgnoreCase(uri.getScheme())
                    && host != null
                    && host.contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
