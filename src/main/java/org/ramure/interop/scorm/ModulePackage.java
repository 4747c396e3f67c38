package org.ramure.interop.scorm;

/** A finished package; the name is safe for every file system. */
// The bytes are written once and sent; nobody compares two packages by this record.
@SuppressWarnings("ArrayRecordComponent")
public record ModulePackage(String fileName, String mediaType, byte[] bytes) {}
