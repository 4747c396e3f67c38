/**
 * Saving over plain HTTP: what is typed survives an expired session, a killed server and a lost
 * network.
 */
@NullMarked
package org.ramure.assessment.web;

import org.jspecify.annotations.NullMarked;
