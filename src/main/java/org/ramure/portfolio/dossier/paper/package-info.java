/** Draws chapters: as a tagged PDF, and as plain pages of HTML. Knows no database. */
@NullMarked
package org.ramure.portfolio.dossier.paper;

import org.jspecify.annotations.NullMarked;
