/**
 * The content people learn from, read from the files in {@code courses/}: courses with their
 * modules and activities, pathways with their variants, competency frameworks, formats and
 * vocabularies. Publishes them as immutable objects held in memory, and every problem found with
 * its file and line. Never writes a file; keeps courses as they were published, and who published
 * them.
 */
@ApplicationModule(
        displayName = "catalogue",
        allowedDependencies = {"shared", "shared :: ui", "people", "people :: spi"})
@NullMarked
package org.ramure.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
