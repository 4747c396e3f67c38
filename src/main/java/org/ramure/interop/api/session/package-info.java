/**
 * Sessions over the API, for those who run them: dates, people, attendance, progress, attestations.
 * Rights are those of the module that owns them; whoever runs nothing finds nothing.
 */
@NullMarked
package org.ramure.interop.api.session;

import org.jspecify.annotations.NullMarked;
