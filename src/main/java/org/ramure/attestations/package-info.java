/**
 * Attestations: issued by the person when a pathway's rule is met, frozen at issue, verifiable by
 * anyone who holds the code, revocable by adding a fact. Never regenerates a paper; why, in {@code
 * docs/decisions/20261121-attestations-are-frozen-facts.md}.
 */
@ApplicationModule(
        displayName = "attestations",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: paper",
            "people",
            "people :: spi",
            "catalogue",
            "learning",
            "competences",
            "pathways"
        })
@NullMarked
package org.ramure.attestations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
