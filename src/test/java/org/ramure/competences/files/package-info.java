@NullMarked
package org.ramure.competences.files;

import org.jspecify.annotations.NullMarked;
