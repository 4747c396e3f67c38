package org.ramure.cohorts.news;

/** How often a person wants letters that could wait; never more than one a day. */
public enum Rhythm {
    /** As soon as there is something, in the day. */
    AT_ONCE,
    /** In the morning. */
    DAILY,
    /** On Monday morning, for the week. */
    WEEKLY,
    /** Only what nobody may miss: changed and cancelled dates. */
    NEVER
}
