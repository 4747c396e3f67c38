/** The pages where people ask for their attestations and care for them, and the register's page. */
@NullMarked
package org.ramure.attestations.ui;

import org.jspecify.annotations.NullMarked;
