@NullMarked
package org.ramure.competences.ui;

import org.jspecify.annotations.NullMarked;
