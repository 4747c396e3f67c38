/**
 * The dossier of a whole pathway: the learner chooses what goes in, it is made in the background as
 * one tagged PDF and a ZIP with the evidence, and stays as it was made. Nobody but the learner
 * opens it, unless they give it to someone until a day. Chapters come from the parts of the
 * portfolio through {@link org.ramure.portfolio.dossier.spi.DossierChapter}.
 */
@NullMarked
package org.ramure.portfolio.dossier;

import org.jspecify.annotations.NullMarked;
