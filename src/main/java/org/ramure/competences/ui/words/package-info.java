/** The words in which the pages of this module speak. */
@NullMarked
package org.ramure.competences.ui.words;

import org.jspecify.annotations.NullMarked;
