/** The plug by which other parts add sections to the page of a learner's dossier. */
@NullMarked
package org.ramure.portfolio.dossier.ui.spi;

import org.jspecify.annotations.NullMarked;
