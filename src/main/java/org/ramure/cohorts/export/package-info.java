/**
 * What leaves the product as tables: CSV and XLSX of a cohort or of everything someone runs, and
 * the yearly counts of the bilan pédagogique et financier. {@link
 * org.ramure.cohorts.export.ExportTable} is the plug by which other parts bring tables of their
 * own.
 */
@NullMarked
package org.ramure.cohorts.export;

import org.jspecify.annotations.NullMarked;
