/**
 * The few things every module needs: languages, localised text, slugs, safe Markdown, ids, and the
 * exception that carries a message for people. Owns no data and knows no other module.
 */
@ApplicationModule(
        displayName = "shared",
        allowedDependencies = {})
@NullMarked
package org.ramure.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
