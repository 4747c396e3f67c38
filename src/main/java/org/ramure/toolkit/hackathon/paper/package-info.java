/** What a team is told, as a tagged PDF. */
@NullMarked
package org.ramure.toolkit.hackathon.paper;

import org.jspecify.annotations.NullMarked;
