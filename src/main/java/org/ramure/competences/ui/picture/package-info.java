/** A reading, or two, as a radar and a table that say exactly the same. */
@NamedInterface("picture")
@NullMarked
package org.ramure.competences.ui.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
