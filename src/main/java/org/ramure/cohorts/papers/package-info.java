/**
 * Papers of a cohort, and the proof of a session: which there are follows its {@link
 * org.ramure.cohorts.Frame}. Papers are drawn from what is known when they are asked for; nothing
 * is kept of them but the parcels of many, for some days. What other parts add to the dossier comes
 * through {@link org.ramure.cohorts.papers.spi.DossierPart}.
 */
@NamedInterface("papers")
@NullMarked
package org.ramure.cohorts.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
