package org.ramure.catalogue.spi;

import java.util.List;
import java.util.Optional;

/**
 * A YAML value that knows where it stands. Navigation never fails: a missing key gives a node that
 * {@link #isMissing()} and has the line of its parent, so that readers can go on and report all.
 */
public interface YamlNode {

    /** Line in the file, from 1. */
    int line();

    boolean isMissing();

    boolean isList();

    boolean isMap();

    /** The value under this key of a map. */
    YamlNode get(String key);

    /** Keys of a map, in file order. */
    List<String> keys();

    /** Items of a list; empty for anything else. */
    List<YamlNode> items();

    /** The text of a scalar. */
    Optional<String> text();

    /** The text of a scalar, or the empty string. */
    String textOrEmpty();

    Optional<Integer> integer();

    /** true or false as YAML 1.2 writes them. */
    Optional<Boolean> bool();
}
