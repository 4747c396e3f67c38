/** Kits and blank sheets to take away. */
@NullMarked
package org.ramure.toolkit.kit.web;

import org.jspecify.annotations.NullMarked;
