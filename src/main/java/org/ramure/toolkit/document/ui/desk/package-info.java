/** A sheet on the table: its fields, its matrix or charter, and what its answers add up to. */
@NullMarked
package org.ramure.toolkit.document.ui.desk;

import org.jspecify.annotations.NullMarked;
