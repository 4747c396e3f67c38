package org.ramure.competences.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How much may be left as proofs: per file, and per person over all files. */
@ConfigurationProperties("ramure.competences.files")
public record FileSettings(
        @DefaultValue("10MB") DataSize maxFile, @DefaultValue("200MB") DataSize maxPerPerson) {}
