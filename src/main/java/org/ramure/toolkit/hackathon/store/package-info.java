/** Rows and rules of hackathons. */
@NullMarked
package org.ramure.toolkit.hackathon.store;

import org.jspecify.annotations.NullMarked;
