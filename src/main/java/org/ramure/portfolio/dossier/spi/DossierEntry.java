package org.ramure.portfolio.dossier.spi;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that can go in or stay out on its own. {@code id} is unique in its chapter, without
 * line breaks. What was {@code shared} or handed in is in unless unticked; the rest is out unless
 * ticked.
 */
public record DossierEntry(String id, String title, Optional<Instant> at, boolean shared) {}
