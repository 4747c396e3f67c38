/** Reads {@code courses/hackathons/} and checks it. */
@NullMarked
package org.ramure.toolkit.hackathon.reading;

import org.jspecify.annotations.NullMarked;
