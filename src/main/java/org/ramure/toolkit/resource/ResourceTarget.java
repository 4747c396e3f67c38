package org.ramure.toolkit.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a resource leads to; {@code value} is an address of the web for a link, else a code. */
public record ResourceTarget(Kind kind, String value) {

    /** The kinds of things on the site, and links that leave it. */
    public enum Kind {
        SHEET("/outils/"),
        DOCUMENT("/kits/"),
        PATHWAY("/parcours/"),
        ACTIVITY("/activites/"),
        EXAMPLE("/exemples/"),
        LINK("");

        private final String before;

        Kind(String before) {
            this.before = before;
        }

        /** Its name in files, such as {@code sheet}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofKey(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    /** Where it is opened: from the root of the site, or with {@code https://}. */
    public String address() {
        return kind.before + value;
    }

    /** Whether it leaves the site. */
    public boolean isOutside() {
        return kind == Kind.LINK;
    }

    /** The target as tables write it: {@code sheet:kit/slug}, or the bare address of the web. */
    public String written() {
        return isOutside() ? value : kind.key() + ":" + value;
    }

    /** Reads what {@link #written} writes; empty for anything else. */
    public static Optional<ResourceTarget> of(String written) {
        if (written.startsWith("https://")) {
            return Optional.of(new ResourceTarget(Kind.LINK, written));
        }
        int colon = written.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Kind.ofKey(written.substring(0, colon))
                        .filter(kind -> kind != Kind.LINK)
                        .map(kind -> new ResourceTarget(kind, written.substring(colon + 1)))
                        .filter(ResourceTarget::isSound);
    }

    /** Whether the code has the shape of its kind. */
    private boolean isSound() {
        int parts =
                switch (kind) {
                    case SHEET, DOCUMENT -> 2;
                    case ACTIVITY -> 3;
                    default -> 1;
                };
        return value.matches("[a-z0-9-]+(/[a-z0-9-]+){" + (parts - 1) + "}");
    }
}
