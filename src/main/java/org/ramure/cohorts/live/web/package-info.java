/**
 * Plain pages without framework: the room as phones see it (no session, no script needed), and the
 * projection that follows the running order.
 */
@NullMarked
package org.ramure.cohorts.live.web;

import org.jspecify.annotations.NullMarked;
