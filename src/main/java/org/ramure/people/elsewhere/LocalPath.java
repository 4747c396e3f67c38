package org.ramure.people.elsewhere;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A path of this very application to go back to after signing in; never another site's. */
public final class LocalPath {

    /** Where people go when they wanted nothing in particular. */
    public static final String HOME = "/mon-espace";

    private static final int LONGEST = 500;

    private LocalPath() {}

    /** The path with its query, if it is one of ours and not the sign-in page itself. */
    public static Optional<String> of(String wanted) {
        if (wanted.length() > LONGEST
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 0x7F)) {
            return Optional.empty();
        }
        return isLocal(wanted) ? Optional.of(wanted) : Optional.empty();
    }

    /** The path if it is one of ours, else {@link #HOME}. */
    public static String orHome(String wanted) {
        return of(wanted).orElse(HOME);
    }

    private static boolean isLocal(String wanted) {
        try {
            URI uri = new URI(wanted);
            String path = uri.normalize().getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && path != null
                    && !uri.getRawPath().contains("//")
                    && !path.equals("/connexion")
                    && !path.startsWith("/connexion/")
                    && !path.equals("/deconnexion");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
