@NullMarked
package org.ramure.competences.positioning;

import org.jspecify.annotations.NullMarked;
