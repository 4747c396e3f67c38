package org.ramure.catalogue.reading;

import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.schema.ContentSchemas;
import org.ramure.catalogue.sheet.Sheets;

/** Reads content folders, as often as asked. */
public final class ContentReader {

    private final ContentSchemas schemas = new ContentSchemas();
    private final ActivityTypes types;

    public ContentReader(ActivityTypes types) {
        this.types = types;
    }

    /** Reads everything, several courses at a time, and reports all problems at once. */
    public Content read(ContentFolder folder) {
        return new Reading(new Sheets(folder, schemas), types).content();
    }
}
