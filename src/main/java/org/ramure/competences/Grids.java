package org.ramure.competences;

import java.util.Optional;
import org.ramure.catalogue.Framework;

/** Grids at the versions that people had before their eyes. Open to everyone: content, no data. */
public interface Grids {

    /** The grid of today, remembered as one that was shown; empty where there is none. */
    Optional<Framework> show(String framework);

    /** The grid at this version: that of today, or one that was shown once. */
    Optional<Framework> at(String framework, String version);
}
