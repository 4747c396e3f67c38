/** What changed between two states of a course, to be shown wherever somebody decides. */
@NamedInterface("release-ui")
@NullMarked
package org.ramure.catalogue.release.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
