package org.ramure.cohorts.export;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** How a table is written. */
@NamedInterface("tables")
public enum ExportFormat {
    /** UTF-8 with BOM, semicolons, decimal commas, formulas made harmless. */
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<ExportFormat> of(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }
}
