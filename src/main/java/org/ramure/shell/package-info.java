/**
 * What surrounds the views: main layout, home, the learner's own page, statements and error pages.
 * Assembles the public faces of the modules below; owns no data.
 */
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "people",
            "people :: elsewhere",
            "catalogue",
            "learning",
            "learning :: ui-spi",
            "competences",
            "pathways",
            "attestations"
        })
@NullMarked
package org.ramure.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
