/**
 * What the content says of a long pathway: the files {@code courses/journeys/<template>/}, read and
 * checked with the rest. A journey stands beside a session template of the same name, which brings
 * its half-days, sheets and assignments. No data of persons.
 */
@NullMarked
package org.ramure.portfolio.journey;

import org.jspecify.annotations.NullMarked;
