package org.ramure.pathways.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/**
 * One kind of thing that a step of a personal path may lead to, such as an activity or a sheet; the
 * module that owns the kind brings one bean. Targets are named by strings that only this bean reads
 * (up to 300 characters).
 */
public interface PathTargets {

    /** The kind's name, stored with each step: lower-case letters, up to 40, never changed. */
    String kind();

    /** What the target is today; empty where it is gone or never was. */
    Optional<Target> find(String target);

    /**
     * Whether {@link #done} answers for this kind; where it does not, people tick the step
     * themselves.
     */
    default boolean knowsWhatIsDone() {
        return false;
    }

    /**
     * Since when this person has done which of these targets; those not done have no entry. One
     * query, whatever the number of targets; the caller passes the person of the request.
     */
    default Map<String, Instant> done(PersonId caller, Collection<String> targets) {
        return Map.of();
    }

    /**
     * A target as people see it: its title, how many minutes it takes (0 where that is not known),
     * and its address, relative to the application.
     */
    record Target(LocalizedText title, int minutes, String address) {}
}
