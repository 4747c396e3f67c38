@NullMarked
package org.ramure.competences;

import org.jspecify.annotations.NullMarked;
