package org.ramure.people;

import org.ramure.shared.UserFacingException;

/** The names were changed elsewhere since they were read; carries what they are now. */
public class NamesChanged extends UserFacingException {

    private final transient FullName now;

    NamesChanged(FullName now) {
        super("people.account.names.changed", now.given(), now.family());
        this.now = now;
    }

    public FullName now() {
        return now;
    }
}
