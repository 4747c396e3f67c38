package org.ramure.interop.saml.entry;

import java.util.Optional;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.entry.Vouched.NameId;

/** Persistent names as one text, the same whether they come as a name or as an attribute. */
final class Persistent {

    private Persistent() {}

    /** Empty for a name that is not persistent. */
    static Optional<String> text(NameId name, Idp idp) {
        if (!name.format().equals(NameId.PERSISTENT) || name.value().isEmpty()) {
            return Optional.empty();
        }
        boolean own = name.qualifier().isEmpty() || name.qualifier().equals(idp.entityId());
        return Optional.of(own ? name.value() : name.qualifier() + "!" + name.value());
    }
}
