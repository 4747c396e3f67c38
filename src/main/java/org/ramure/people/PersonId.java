package org.ramure.people;

import java.util.UUID;

/** Identifies a person, with an account or as a guest; it says nothing about them. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
