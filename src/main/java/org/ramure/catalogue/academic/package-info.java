/**
 * What a university asks of a course besides its content: level, credits, hours, learning outcomes,
 * assessment, and how to cite it.
 */
@NamedInterface("academic")
@NullMarked
package org.ramure.catalogue.academic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
