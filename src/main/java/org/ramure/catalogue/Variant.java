package org.ramure.catalogue;

import java.util.Set;
import org.ramure.shared.LocalizedText;

/**
 * One length of a pathway, such as {@code 2h}; {@code proofs} are the codes of the papers it gives
 * ({@code suivi}, {@code competences}).
 */
public record Variant(
        String code,
        LocalizedText label,
        LocalizedText title,
        LocalizedText promise,
        Set<String> proofs) {}
