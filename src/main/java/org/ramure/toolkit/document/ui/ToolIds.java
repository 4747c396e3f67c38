package org.ramure.toolkit.document.ui;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses. */
final class ToolIds {

    private ToolIds() {}

    static Optional<UUID> read(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
