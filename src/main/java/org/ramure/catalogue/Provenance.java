package org.ramure.catalogue;

/** Where an item of a list comes from; a reconstructed one says so wherever it is shown. */
public record Provenance(Tag tag, String source, String note) {

    /** How sure the origin is. */
    public enum Tag {
        SEED,
        SOURCE,
        PARTIEL,
        RECONSTRUCTION
    }

    public boolean isReconstructed() {
        return tag == Tag.RECONSTRUCTION || tag == Tag.PARTIEL;
    }
}
