/**
 * The plug by which other parts add files to the proof dossier of a session, and say what is there
 * or missing in it.
 */
@NamedInterface("papers-spi")
@NullMarked
package org.ramure.cohorts.papers.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
