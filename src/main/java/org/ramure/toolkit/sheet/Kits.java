package org.ramure.toolkit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.Catalogue;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.springframework.stereotype.Component;

/** All kits and sheets as they were read last, from memory. Open to everyone. */
@Component
public class Kits {

    private final Catalogue catalogue;

    Kits(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private KitShelf shelf() {
        return catalogue.area(KitShelf.FOLDER, KitShelf.class).orElse(KitShelf.EMPTY);
    }

    /** In the order of their slugs. */
    public List<Kit> all() {
        return shelf().kits();
    }

    public Optional<Kit> kit(String slug) {
        return all().stream().filter(kit -> kit.slug().equals(slug)).findFirst();
    }

    public Optional<Sheet> sheet(SheetAddress address) {
        return Optional.ofNullable(shelf().sheets().get(address));
    }

    /** The sheet with this id, whatever its address is now. */
    public Optional<Sheet> sheet(UUID id) {
        return shelf().sheets().values().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** A document in this language, else in French. */
    public Optional<KitDocument> document(String kit, String slug, Language language) {
        return shelf().document(kit, slug, language);
    }

    /** Markdown of a sheet or kit as safe HTML, its links resolved. */
    public SafeHtml html(String markdown) {
        return KitLinks.html(markdown);
    }
}
