package org.ramure.catalogue.reading;

import java.util.Optional;
import org.ramure.catalogue.files.LocatedYaml;

/** A sheet as it was read: {@code yaml} is empty when it cannot be, {@code value} when unusable. */
record ReadSheet<T>(String name, String file, Optional<LocatedYaml> yaml, Optional<T> value) {}
