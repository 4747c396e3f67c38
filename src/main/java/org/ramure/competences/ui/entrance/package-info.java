/** One competence at a time, by four entrances: understand, show, explore, develop. */
@NullMarked
package org.ramure.competences.ui.entrance;

import org.jspecify.annotations.NullMarked;
