package org.ramure.attestations;

/** Bytes to download and the name to save them under. */
public final class AttestationFile {

    private final String name;
    private final byte[] bytes;

    AttestationFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
