/**
 * What a part brings to the dossier: a chapter, its entries, and its blocks of text and evidence.
 */
@NullMarked
package org.ramure.portfolio.dossier.spi;

import org.jspecify.annotations.NullMarked;
