/** The words in which the pages of this module speak. */
@NamedInterface("words")
@NullMarked
package org.ramure.competences.ui.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
