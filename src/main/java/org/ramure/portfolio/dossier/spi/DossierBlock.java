package org.ramure.portfolio.dossier.spi;

import java.util.List;

/** A piece of a chapter; all texts are plain, in the asker's language. */
public sealed interface DossierBlock {

    /** A heading inside the chapter. */
    record Heading(String text) implements DossierBlock {}

    /** A text of any length; line breaks begin a new paragraph. */
    record Text(String text) implements DossierBlock {}

    /** A small remark: a date, who wrote it, where it comes from. */
    record Note(String text) implements DossierBlock {}

    /** A list. */
    record Bullets(List<String> items) implements DossierBlock {}

    /** Facts, one a line. */
    record Facts(List<Fact> facts) implements DossierBlock {}

    /** What it is and what it is worth. */
    record Fact(String label, String value) {}

    /** A table; the first column names the row, and each row has as many cells as columns. */
    record Table(String caption, List<String> columns, List<List<String>> rows)
            implements DossierBlock {}

    /** A piece of evidence that goes into the ZIP; a picture is shown in the text as well. */
    record Piece(DossierFile file, String alternative) implements DossierBlock {}
}
