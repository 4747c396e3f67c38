/** Lists of people as spreadsheets write them, read and tried before anybody is written to. */
@NullMarked
package org.ramure.cohorts.invite;

import org.jspecify.annotations.NullMarked;
