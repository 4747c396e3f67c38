package org.ramure.portfolio.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Everything of a learner in one pathway as plain pages and files, in one ZIP for them alone; also
 * long after the cohort has closed.
 */
public interface TakeAway {

    /** What is to be written; empty where the caller has no place in such a session. */
    Optional<Parcel> pack(PersonId caller, String session);

    /** A ZIP that is written while it is sent. */
    interface Parcel {

        /** The name to save it under. */
        String name();

        void writeTo(OutputStream out) throws IOException;
    }
}
