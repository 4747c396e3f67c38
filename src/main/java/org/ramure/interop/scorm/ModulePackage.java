package org.ramure.interop.scorm;

/** A finished package; the name is safe for every file system. */
public record ModulePackage(String fileName, String mediaType, byte[] bytes) {}
