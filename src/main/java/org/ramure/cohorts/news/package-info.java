/**
 * Reminders and news of sessions, gathered into one letter per person: what there is to tell comes
 * from the parts of the module as {@link org.ramure.cohorts.news.Occasions}; each is told once,
 * when its reader wants to hear. Facilitators see beforehand what leaves when and to whom.
 */
@NamedInterface("news")
@NullMarked
package org.ramure.cohorts.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
