/**
 * One course folder: its sheet, its modules and activities in every language, its media, and the
 * checks of running text. Hands each activity file to the {@link
 * org.ramure.catalogue.spi.ActivityType} with its code. Courses are read several at a time.
 */
@NullMarked
package org.ramure.catalogue.courses;

import org.jspecify.annotations.NullMarked;
