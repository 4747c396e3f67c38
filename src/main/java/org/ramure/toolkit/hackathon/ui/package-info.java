/** Pages of hackathons. */
@NullMarked
package org.ramure.toolkit.hackathon.ui;

import org.jspecify.annotations.NullMarked;
