/** Parts of pages that every module's views share: headings, empty states, notices, safe prose. */
@NamedInterface("ui")
@NullMarked
package org.ramure.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
