/** Where a learner composes their dossier, and where others open what was given to them. */
@NullMarked
package org.ramure.portfolio.dossier.ui;

import org.jspecify.annotations.NullMarked;
