package org.ramure.toolkit.document.ui.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.SheetVersions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of a desk need. */
@Component
public class SheetParts {

    private final SheetDocuments documents;
    private final SheetVersions versions;
    private final ObjectProvider<Recommended> recommended;
    private final Clock clock;

    SheetParts(
            SheetDocuments documents,
            SheetVersions versions,
            ObjectProvider<Recommended> recommended,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.recommended = recommended;
        this.clock = clock;
    }

    public SheetDocuments documents() {
        return documents;
    }

    public SheetVersions versions() {
        return versions;
    }

    public Clock clock() {
        return clock;
    }

    /** Resources that a level recommends; none where nobody brings them. */
    Recommended recommended() {
        return recommended.getIfAvailable(() ->
                new Recommended() {
                    @Override
                    public List<Item> of(Collection<String> codes) {
                        return List.of();
                    }
                });
    }
}
