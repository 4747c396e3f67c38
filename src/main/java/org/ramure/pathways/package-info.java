/**
 * Choosing a pathway and its length: suggestions for the time one has, the pathway's page, going
 * from one variant to a longer or a shorter one, and the rule that says when a variant is
 * completed.
 */
@ApplicationModule(
        displayName = "pathways",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "people",
            "catalogue",
            "learning",
            "competences"
        })
@NullMarked
package org.ramure.pathways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
