package org.ramure.toolkit.sheet;

import java.util.List;
import org.ramure.shared.LocalizedText;

/** A part of a sheet with its heading; {@code text} is Markdown and may be empty. */
public record SheetSection(
        String id,
        LocalizedText title,
        LocalizedText text,
        boolean newPage,
        List<SheetField> fields) {}
