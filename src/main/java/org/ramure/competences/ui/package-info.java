/**
 * Where people situate themselves: the positioning inside the player, the page « Mes compétences »
 * with readings over time, radar and table, and their proofs.
 */
@NullMarked
package org.ramure.competences.ui;

import org.jspecify.annotations.NullMarked;
