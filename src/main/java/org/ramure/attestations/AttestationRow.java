package org.ramure.attestations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.shared.Language;

/** A row of the register without its facts and its file, as lists need it. */
record AttestationRow(
        UUID id,
        String number,
        String code,
        @Nullable UUID personId,
        UUID pathwayId,
        String variant,
        AttestationKind kind,
        Language language,
        String title,
        String variantTitle,
        Instant issuedAt,
        HolderDisplay display,
        boolean keepVerifiable,
        @Nullable String substance,
        int generation) {}
