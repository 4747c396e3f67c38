package org.ramure.toolkit.sheet;

import java.util.Optional;

/** Where a sheet is found: the slug of its kit and its own, written {@code kit/sheet}. */
public record SheetAddress(String kit, String slug) {

    /** Reads {@code kit/sheet}; empty for anything else. */
    public static Optional<SheetAddress> of(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(new SheetAddress(parts[0], parts[1]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kit + "/" + slug;
    }
}
