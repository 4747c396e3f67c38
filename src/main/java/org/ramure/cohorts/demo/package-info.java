/**
 * Sessions to try Ramure with: made once, through the public face of this module, where {@code
 * ramure.demo} is on. Nothing depends on it.
 */
@NullMarked
package org.ramure.cohorts.demo;

import org.jspecify.annotations.NullMarked;
