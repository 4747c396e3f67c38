/**
 * Doors between Ramure and what universities run: learning platforms that open our content in their
 * own pages by LTI 1.3 (nested {@code lti}), providers that sign people in ({@code signin}), who
 * somebody is there ({@code identity}), and programs that ask or are told by the REST API and
 * webhooks ({@code api}, {@code webhooks}). Owns platforms, placements and identities of elsewhere;
 * content, progress and accounts stay with the modules that own them. Nobody stands on this module:
 * it has no public face.
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
            "competences",
            "attestations",
            "attestations :: facts",
            "cohorts",
            "cohorts :: attendance",
            "cohorts :: award",
            "cohorts :: edition",
            "cohorts :: event",
            "mail"
        })
@NullMarked
package org.ramure.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
