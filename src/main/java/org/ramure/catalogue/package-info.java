/**
 * The content people learn from, read from the files in {@code courses/}: courses with their
 * modules and activities, pathways with their variants, competency frameworks, formats and
 * vocabularies. Publishes them as immutable objects held in memory, and every problem found with
 * its file and line. Never writes a file, and keeps nothing about a person.
 */
@ApplicationModule(
        displayName = "catalogue",
        allowedDependencies = {"shared", "shared :: ui", "people :: spi"})
@NullMarked
package org.ramure.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
