package org.ramure.catalogue;

import org.ramure.shared.LocalizedText;

/**
 * A way of appropriating the research, such as « parcours découverte »; minutes are 0 where the
 * format counts in months.
 */
public record LearningFormat(
        String code,
        LocalizedText label,
        LocalizedText definition,
        LocalizedText need,
        int minutesMin,
        int minutesMax,
        int months,
        LocalizedText modality,
        LocalizedText evidence,
        LocalizedText document,
        Provenance provenance,
        boolean enabled) {}
