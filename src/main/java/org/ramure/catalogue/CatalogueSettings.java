package org.ramure.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content lies and whether it is read again when it changes.
 *
 * @param folder a folder on disk; empty for {@code ./courses} where it exists, else the content in
 *     the jar
 * @param watch reads the folder again when a file in it changes; for authors, not for production
 */
@ConfigurationProperties("ramure.courses")
public record CatalogueSettings(
        @DefaultValue("") String folder, @DefaultValue("false") boolean watch) {}
