/** What other modules bring so that a person's data can be moved, exported and erased. */
@NamedInterface("spi")
@NullMarked
package org.ramure.people.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
