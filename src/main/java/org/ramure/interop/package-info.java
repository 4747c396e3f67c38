/**
 * Doors between Ramure and what universities run: learning platforms that open our content in their
 * own pages by LTI 1.3 (nested {@code lti}), and who somebody is there ({@code identity}). Owns
 * platforms, placements and identities of elsewhere; content, progress and accounts stay with the
 * modules that own them. Nobody stands on this module: it has no public face.
 */
@ApplicationModule(
        displayName = "interop",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "people",
            "people :: spi",
            "people :: elsewhere",
            "catalogue",
            "catalogue :: spi",
            "catalogue :: academic",
            "catalogue :: release",
            "catalogue :: release-ui",
            "cohorts :: feed-spi",
            "learning",
            "learning :: ui-spi",
            "assessment",
            "assessment :: quiz",
            "assessment :: exercise",
            "pathways",
            "competences"
        })
@NullMarked
package org.ramure.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
