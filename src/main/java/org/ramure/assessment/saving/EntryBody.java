package org.ramure.assessment.saving;

import org.jspecify.annotations.Nullable;
import org.ramure.assessment.Entries;
import org.ramure.people.PersonId;

/**
 * The text, the version it started from, and the {@link Entries#ownerMark} of the person whose page
 * it was typed in.
 */
public record EntryBody(@Nullable String value, long base, @Nullable String owner) {

    /** Whether it was typed in a page of this person's. */
    public boolean isBy(PersonId person) {
        return owner == null || owner.equals(Entries.ownerMark(person));
    }

    /** What is to be saved under a key. */
    public Entries.Typed typed(String key) {
        return new Entries.Typed(key, value == null ? "" : value, base);
    }
}
