/** Whole journeys, the way people make them: in a real browser, and on both databases. */
package org.ramure.journey;
