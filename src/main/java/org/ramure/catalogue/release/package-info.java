/**
 * Courses as they were published: whole, immutable, named by the hash of their files. Whoever
 * follows one is not touched by what authors do next; what changed between two can be read.
 */
@NamedInterface("release")
@NullMarked
package org.ramure.catalogue.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
