/**
 * Choosing a pathway and its length: suggestions for the time one has, the pathway's page, going
 * from one variant to a longer or a shorter one, and the rule that says when a variant is
 * completed. Also paths of one's own ({@code own}, with the plug {@code spi} for what their steps
 * lead to) and the composer that makes one from gaps, minutes and prerequisites ({@code compose}).
 */
@ApplicationModule(
        displayName = "pathways",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "people",
            "people :: spi",
            "catalogue",
            "assessment",
            "assessment :: blind",
            "learning",
            "learning :: ui-spi",
            "competences",
            "competences :: ui-spi",
            "competences :: words"
        })
@NullMarked
package org.ramure.pathways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
