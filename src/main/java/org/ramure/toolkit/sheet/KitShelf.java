package org.ramure.toolkit.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.shared.Language;

/** Everything that was read from {@code courses/kits/}; what has errors is not in it. */
public record KitShelf(
        List<Kit> kits, Map<SheetAddress, Sheet> sheets, Map<DocumentKey, KitDocument> documents) {

    /** The folder in the content. */
    public static final String FOLDER = "kits";

    /** A shelf without anything. */
    public static final KitShelf EMPTY = new KitShelf(List.of(), Map.of(), Map.of());

    /** Where a document is found. */
    public record DocumentKey(String kit, String slug, Language language) {}

    Optional<KitDocument> document(String kit, String slug, Language language) {
        return Optional.ofNullable(documents.get(new DocumentKey(kit, slug, language)))
                .or(() ->
                        Optional.ofNullable(
                                documents.get(new DocumentKey(kit, slug, Language.FR))));
    }
}
