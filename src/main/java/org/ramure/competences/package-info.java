/**
 * Competence grids and the readings people make on them over time, with their evidence. A reading
 * is never overwritten: who, as what, when, on which framework version. Does not issue any paper.
 */
@ApplicationModule(
        displayName = "competences",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "people",
            "people :: spi",
            "catalogue",
            "catalogue :: spi",
            "learning",
            "learning :: spi",
            "learning :: ui-spi"
        })
@NullMarked
package org.ramure.competences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
