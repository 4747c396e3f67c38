/** Downloads of dossiers and of the take-away export. */
@NullMarked
package org.ramure.portfolio.dossier.web;

import org.jspecify.annotations.NullMarked;
