package org.ramure.catalogue.reading;

import java.util.Collection;
import java.util.List;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.schema.ContentSchemas;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.ContentArea;

/** Reads content folders, as often as asked. */
public final class ContentReader {

    private final ContentSchemas schemas = new ContentSchemas();
    private final ActivityTypes types;

    private final Collection<ContentArea> areas;

    public ContentReader(ActivityTypes types) {
        this(types, List.of());
    }

    /** A reader that also reads the folders which other modules bring. */
    public ContentReader(ActivityTypes types, Collection<ContentArea> areas) {
        this.types = types;
        this.areas = List.copyOf(areas);
    }

    /** Reads everything, several courses at a time, and reports all problems at once. */
    public Content read(ContentFolder folder) {
        return new Reading(new Sheets(folder, schemas), types, areas).content();
    }
}
