package org.ramure.catalogue.spi;

/**
 * Where a reader of content reports what is wrong; {@code remedy} says what to do, in plain words.
 */
public interface Problems {

    void error(YamlNode at, String message, String remedy);

    void warning(YamlNode at, String message, String remedy);

    /** A problem at a line of the file (from 1; 0 for the whole file). */
    void error(int line, String message, String remedy);

    void warning(int line, String message, String remedy);
}
