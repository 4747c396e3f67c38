/**
 * Attendance by half-day: who signed, how and when, what facilitators noted and put right, and
 * their counter-signature. An append-only log from which everything shown is computed; nothing is
 * deleted. Read through {@link org.ramure.cohorts.attendance.Attendance}, written through {@link
 * org.ramure.cohorts.attendance.AttendanceDesk} by those who run the cohort and through {@link
 * org.ramure.cohorts.attendance.Signing} by people on their phones.
 */
@NamedInterface("attendance")
@NullMarked
package org.ramure.cohorts.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
