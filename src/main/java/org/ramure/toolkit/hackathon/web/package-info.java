/** Saving, files, papers and exports of hackathons over plain HTTP. */
@NullMarked
package org.ramure.toolkit.hackathon.web;

import org.jspecify.annotations.NullMarked;
