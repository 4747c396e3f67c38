package org.ramure.people;

import java.util.Set;
import org.ramure.shared.Language;

/** A person with an account, as the rest of the application may see them. */
public record Account(
        PersonId id,
        String givenName,
        String familyName,
        String email,
        Language language,
        Set<Role> roles) {

    /** Given and family name as they appear on an attestation; empty when the person gave none. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
