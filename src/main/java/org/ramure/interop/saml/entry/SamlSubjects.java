package org.ramure.interop.saml.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.saml.entry.Vouched.NameId;
import org.ramure.interop.saml.metadata.KnownAttribute;
import org.springframework.stereotype.Component;

/**
 * What identifies somebody at a university: what was made for it first, what may be given to
 * another person one day last, a name for one visit or a mail address never. The kind of identifier
 * is part of it, so that two kinds are never taken for one.
 */
@Component
public class SamlSubjects {

    /** A persistent NameID, in a list of attributes. */
    public static final String NAME_ID = "NameID";

    private static final List<String> USUAL =
            List.of(
                    KnownAttribute.PAIRWISE_ID.friendly(),
                    KnownAttribute.SUBJECT_ID.friendly(),
                    KnownAttribute.TARGETED_ID.friendly(),
                    NAME_ID,
                    KnownAttribute.PRINCIPAL_NAME.friendly());
    private static final Set<KnownAttribute> NEVER =
            Set.of(
                    KnownAttribute.MAIL,
                    KnownAttribute.GIVEN_NAME,
                    KnownAttribute.SURNAME,
                    KnownAttribute.COMMON_NAME,
                    KnownAttribute.DISPLAY_NAME,
                    KnownAttribute.AFFILIATION,
                    KnownAttribute.SCOPED_AFFILIATION,
                    KnownAttribute.LANGUAGE);
    private static final Pattern IDENTIFIER =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9=-]{0,126}@[A-Za-z0-9][A-Za-z0-9.-]{0,126}");
    private static final int LONGEST = 255;

    private final SamlAddresses addresses;

    SamlSubjects(SamlAddresses addresses) {
        this.addresses = addresses;
    }

    /** Whether an attribute may identify: mail addresses and what many share never do. */
    public static boolean mayIdentify(String attribute) {
        return KnownAttribute.of(attribute).filter(NEVER::contains).isEmpty();
    }

    /**
     * The identifier, at most 255 characters; {@code order} are attributes to try instead of the
     * usual ones. Throws {@link SamlRefused} (no subject).
     */
    public String of(Vouched vouched, Idp idp, List<String> order) {
        List<String> tried = order.isEmpty() ? USUAL : order;
        return tried.stream()
                .filter(SamlSubjects::mayIdentify)
                .flatMap(name -> one(vouched, idp, name).stream())
                .findFirst()
                .orElseThrow(() ->
                        new SamlRefused(
                                Reason.NO_SUBJECT,
                                "came: " + String.join(", ", vouched.attributes().keySet())));
    }

    private Optional<String> one(Vouched vouched, Idp idp, String name) {
        String canonical = KnownAttribute.of(name).map(KnownAttribute::friendly).orElse(name);
        if (canonical.equals(NAME_ID)) {
            return vouched.name()
                    .filter(this::forUs)
                    .flatMap(id -> Persistent.text(id, idp))
                    .map(text -> kept("persistent:", text));
        }
        List<String> values =
                vouched.attributes().getOrDefault(canonical, List.of()).stream()
                        .distinct()
                        .toList();
        if (values.size() != 1) {
            return Optional.empty();
        }
        return text(canonical, values.getFirst());
    }

    private static Optional<String> text(String canonical, String value) {
        KnownAttribute known = KnownAttribute.of(canonical).orElse(null);
        if (known == KnownAttribute.TARGETED_ID) {
            return Optional.of(kept("persistent:", value));
        }
        if (known == KnownAttribute.PAIRWISE_ID || known == KnownAttribute.SUBJECT_ID) {
            return IDENTIFIER.matcher(value).matches()
                    ? Optional.of(kept(canonical + ":", value.toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }
        if (known != null && known.scoped()) {
            return value.indexOf('@') > 0
                    ? Optional.of(kept(canonical + ":", value.toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }
        return Optional.of(kept(canonical + ":", value));
    }

    private boolean forUs(NameId name) {
        return name.audience().isEmpty() || name.audience().equals(addresses.entityId());
    }

    /** Very long identifiers are kept as their hash. */
    private static String kept(String kind, String value) {
        if (kind.length() + value.length() <= LONGEST) {
            return kind + value;
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String hash =
                    HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
            return kind.substring(0, Math.min(kind.length(), LONGEST / 2)) + "sha256:" + hash;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
