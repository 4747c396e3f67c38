/** The plug by which other modules put dates of one person into that person's feed. */
@NamedInterface("feed-spi")
@NullMarked
package org.ramure.cohorts.feed.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
