/**
 * The plug by which higher modules bring kinds of activities and further folders, checked like the
 * rest of the content.
 */
@NamedInterface("spi")
@NullMarked
package org.ramure.catalogue.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
