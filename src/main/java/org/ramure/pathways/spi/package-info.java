/**
 * The plug by which modules bring kinds of things that a personal path can lead to: one {@link
 * org.ramure.pathways.spi.PathTargets} bean a kind.
 */
@NamedInterface("spi")
@NullMarked
package org.ramure.pathways.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
