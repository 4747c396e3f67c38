package org.ramure.portfolio.practices;

import java.util.Optional;

/** The grid, if it is sound. */
record GridShelf(Optional<PracticeGrid> grid) {}
